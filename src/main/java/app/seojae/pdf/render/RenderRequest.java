package app.seojae.pdf.render;

/** A picture somebody wants, and how much. */
public record RenderRequest(RenderKey key, Urgency urgency) {

    /** Why a picture is wanted, the most urgent first. */
    public enum Urgency {
        VISIBLE,
        TILE,
        PREFETCH,
        THUMBNAIL
    }
}

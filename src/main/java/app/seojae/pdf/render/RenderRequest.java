package app.seojae.pdf.render;

/** A picture somebody wants, and how much. */
public record RenderRequest(RenderKey key, Urgency urgency) {

    /** Why a picture is wanted, the most urgent first. */
    public enum Urgency {
        /** A draft, while somebody scrolls, of a page that would be bare. */
        BARE,
        VISIBLE,
        TILE,
        PREFETCH,
        THUMBNAIL
    }
}

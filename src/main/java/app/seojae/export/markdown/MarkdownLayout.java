package app.seojae.export.markdown;

/**
 * How marks are laid out in Markdown.
 *
 * @param group their order
 * @param template a person's own, or the standard one
 */
public record MarkdownLayout(Group group, MarkdownTemplate template) {

    public static final MarkdownLayout STANDARD =
            new MarkdownLayout(Group.ORDER, MarkdownTemplate.STANDARD);

    /** The order of marks. */
    public enum Group {
        /** As one reads. */
        ORDER,
        /** By colour, in the order of the palette; within one as one reads. */
        COLOUR
    }
}

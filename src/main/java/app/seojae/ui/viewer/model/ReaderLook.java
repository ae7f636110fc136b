package app.seojae.ui.viewer.model;

import app.seojae.pdf.render.draw.PageLook;
import java.util.Optional;

/**
 * The colours a person wants pages in.
 *
 * @param kind which of the looks
 * @param paper of the custom look, as opaque ARGB
 * @param ink of the custom look, as opaque ARGB
 * @param figuresToo whether figures change their colours with the text
 */
public record ReaderLook(Kind kind, int paper, int ink, boolean figuresToo) {

    /** As the file says, with a quiet custom look to begin from. */
    public static final ReaderLook PAPER =
            new ReaderLook(Kind.PAPER, 0xffe8efe4, 0xff26332a, false);

    /** The looks there are. */
    public enum Kind {
        PAPER,
        SEPIA,
        DARK,
        CUSTOM
    }

    public ReaderLook {
        paper |= 0xff000000;
        ink |= 0xff000000;
    }

    /** The look as a text to keep, which {@link #read} understands. */
    public String written() {
        return String.join(
                " ",
                kind.name(),
                Integer.toHexString(paper),
                Integer.toHexString(ink),
                Boolean.toString(figuresToo));
    }

    /** The look of a kept text; nothing where a newer program wrote one unknown here. */
    public static Optional<ReaderLook> read(String written) {
        String[] words = written.split(" ", -1);
        try {
            return words.length == 4
                    ? Optional.of(
                            new ReaderLook(
                                    Kind.valueOf(words[0]),
                                    Integer.parseUnsignedInt(words[1], 16),
                                    Integer.parseUnsignedInt(words[2], 16),
                                    Boolean.parseBoolean(words[3])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same colours and figures in another look. */
    public ReaderLook with(Kind newKind) {
        return new ReaderLook(newKind, paper, ink, figuresToo);
    }

    /** The same with other colours for the custom look, ARGB whose alpha does not count. */
    public ReaderLook withColours(int newPaper, int newInk) {
        return new ReaderLook(kind, newPaper, newInk, figuresToo);
    }

    /** The same where figures change their colours too, or keep them. */
    public ReaderLook withFigures(boolean too) {
        return new ReaderLook(kind, paper, ink, too);
    }

    /** Whether light letters stand on dark paper. */
    public boolean isDark() {
        return kind == Kind.DARK || (kind == Kind.CUSTOM && brightness(paper) < brightness(ink));
    }

    private static int brightness(int argb) {
        return 3 * (argb >> 16 & 0xff) + 6 * (argb >> 8 & 0xff) + (argb & 0xff);
    }

    /** What the page drawer is told: the only place that knows how a look is drawn. */
    public PageLook drawn() {
        return switch (kind) {
            case PAPER -> PageLook.LIGHT;
            case SEPIA -> PageLook.SEPIA.withFigures(figuresToo);
            case DARK -> PageLook.DARK.withFigures(figuresToo);
            case CUSTOM -> PageLook.custom(paper, ink).withFigures(figuresToo);
        };
    }
}

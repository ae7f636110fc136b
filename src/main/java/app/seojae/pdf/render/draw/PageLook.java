package app.seojae.pdf.render.draw;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * In which colours pages are shown. The page is drawn as the file says and its finished pixels are
 * mapped one by one, so text, lines, shadings, patterns and whatever is blended of them agree at
 * every scale and in every tile; photos and figures made of pixels stay as they are unless they are
 * wanted too.
 *
 * @param paper what white becomes, as opaque ARGB
 * @param ink what black becomes, as opaque ARGB
 * @param figures whether photos and figures are mapped as well
 */
public record PageLook(Kind kind, int paper, int ink, boolean figures) {

    /** How colours are mapped. */
    public enum Kind {
        /** Not at all. */
        LIGHT,
        /** White paper becomes a warm one. */
        SEPIA,
        /** Light and dark change places, hues stay. */
        DARK,
        /** Paper and ink of the person's choice; what is between lies between, hues stay. */
        CUSTOM
    }

    public static final PageLook LIGHT = new PageLook(Kind.LIGHT, 0xffffffff, 0xff000000, false);
    public static final PageLook SEPIA = new PageLook(Kind.SEPIA, 0xfff6eedc, 0xff000000, false);
    public static final PageLook DARK = new PageLook(Kind.DARK, 0xff1e1e1e, 0xffe6e6e6, false);

    /** How many colours of a page are remembered; AWT's mixed edges have a few hundred. */
    private static final int KNOWN_BITS = 10;

    private static final int KNOWN = 1 << KNOWN_BITS;

    /** Pixels that are mapped without asking whether they are wanted. */
    private static final int ASKED = 1 << 16;

    /**
     * From here on a pixel is figure, not page. Nothing is both: words on half a figure and half a
     * page could not be read.
     */
    private static final int MOSTLY = 128;

    private static final List<PageLook> NAMED = List.of(LIGHT, SEPIA, DARK);

    public PageLook {
        paper |= 0xff000000;
        ink |= 0xff000000;
    }

    /**
     * Paper and ink of one's own.
     *
     * @param paper as RGB
     * @param ink as RGB
     */
    public static PageLook custom(int paper, int ink) {
        return new PageLook(Kind.CUSTOM, paper, ink, false);
    }

    /** The look of that word, or {@code null} if there is none. */
    public static @Nullable PageLook named(String word) {
        return NAMED.stream().filter(look -> look.word().equals(word)).findFirst().orElse(null);
    }

    /** The same colours, for figures too or not. */
    public PageLook withFigures(boolean on) {
        return new PageLook(kind, paper, ink, on);
    }

    /** The word of the command line. */
    public String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the drawer must note where figures lie. */
    boolean leavesFigures() {
        return kind != Kind.LIGHT && !figures;
    }

    /**
     * Maps pixels in place and makes them opaque.
     *
     * @param kept how much of each pixel is a figure as its top byte, or {@code null} for none
     */
    void apply(int[] pixels, int @Nullable [] kept) {
        apply(pixels, kept, () -> {});
    }

    /**
     * The same; the other parameters are those of {@link #apply(int[], int[])}.
     *
     * @param check asked now and then; throws to leave
     */
    void apply(int[] pixels, int @Nullable [] kept, Runnable check) {
        if (kind == Kind.LIGHT) {
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= 0xff000000;
            }
            return;
        }
        ContrastColours colours = new ContrastColours(paper, ink);
        int[] known = new int[KNOWN];
        int[] become = new int[KNOWN];
        int lastFrom = 0;
        int lastTo = map(0);
        for (int i = 0; i < pixels.length; i++) {
            if (i % ASKED == 0) {
                check.run();
            }
            // Pages are mostly runs of one colour.
            int from = pixels[i] | 0xff000000;
            if (from != lastFrom) {
                lastFrom = from;
                int at = (from * 0x9e3779b1) >>> (32 - KNOWN_BITS);
                if (known[at] != from) {
                    known[at] = from;
                    become[at] = isEnd(from) ? map(from) : colours.turned(from, map(from));
                }
                lastTo = become[at];
            }
            boolean keep = kept != null && i < kept.length && kept[i] >>> 24 >= MOSTLY;
            pixels[i] = keep ? from : lastTo;
        }
    }

    /** Black and white become ink and paper to the last bit. */
    private static boolean isEnd(int pixel) {
        return pixel == 0xff000000 || pixel == 0xffffffff;
    }

    private int map(int pixel) {
        int r = pixel >> 16 & 0xff;
        int g = pixel >> 8 & 0xff;
        int b = pixel & 0xff;
        return switch (kind) {
            case LIGHT -> pixel | 0xff000000;
            case SEPIA ->
                    opaque(
                            r * (paper >> 16 & 0xff) / 255,
                            g * (paper >> 8 & 0xff) / 255,
                            b * (paper & 0xff) / 255);
            case DARK -> {
                int shift = 255 - Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
                yield opaque(between(r + shift, 16), between(g + shift, 8), between(b + shift, 0));
            }
            case CUSTOM -> {
                int light = (Math.max(r, Math.max(g, b)) + Math.min(r, Math.min(g, b))) / 2;
                yield opaque(
                        Math.clamp(between(255 - light, 16) + r - light, 0, 255),
                        Math.clamp(between(255 - light, 8) + g - light, 0, 255),
                        Math.clamp(between(255 - light, 0) + b - light, 0, 255));
            }
        };
    }

    /** From paper at 0 to ink at 255. */
    private int between(int value, int shift) {
        int from = paper >> shift & 0xff;
        return from + value * ((ink >> shift & 0xff) - from) / 255;
    }

    private static int opaque(int r, int g, int b) {
        return 0xff000000 | r << 16 | g << 8 | b;
    }
}

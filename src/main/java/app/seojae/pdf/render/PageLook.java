package app.seojae.pdf.render;

import java.util.Locale;

/** In which colours pages are shown. */
public enum PageLook {
    /** As the file says. */
    LIGHT,
    /** White paper becomes a warm one. */
    SEPIA,
    /** Light and dark change places, hues stay. */
    DARK;

    private static final int DARKEST = 0x1e;
    private static final int LIGHTEST = 0xe6;

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of the bare paper, as opaque ARGB. */
    public int paper() {
        return map(0xffffffff);
    }

    /** Maps opaque pixels in place. */
    void apply(int[] pixels) {
        if (this == LIGHT) {
            return;
        }
        int lastFrom = 0;
        int lastTo = map(0);
        for (int i = 0; i < pixels.length; i++) {
            // Pages are mostly runs of one colour.
            if (pixels[i] != lastFrom) {
                lastFrom = pixels[i];
                lastTo = map(lastFrom);
            }
            pixels[i] = lastTo;
        }
    }

    private int map(int pixel) {
        int r = pixel >> 16 & 0xff;
        int g = pixel >> 8 & 0xff;
        int b = pixel & 0xff;
        return switch (this) {
            case LIGHT -> pixel | 0xff000000;
            case SEPIA -> opaque(r * 0xf6 / 255, g * 0xee / 255, b * 0xdc / 255);
            case DARK -> {
                int shift = 255 - Math.max(r, Math.max(g, b)) - Math.min(r, Math.min(g, b));
                yield opaque(dim(r + shift), dim(g + shift), dim(b + shift));
            }
        };
    }

    private static int dim(int value) {
        return DARKEST + value * (LIGHTEST - DARKEST) / 255;
    }

    private static int opaque(int r, int g, int b) {
        return 0xff000000 | r << 16 | g << 8 | b;
    }
}

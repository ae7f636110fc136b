package app.seojae.pdf.render.draw;

/**
 * What colours become on another paper with another ink. Where the paper is darker, light and dark
 * change places; hues stay, and what could be read stays readable: colours whose contrast (WCAG
 * 2.2, 1.4.3) is at least 4.5 keep at least that, as far as paper and ink of the look reach.
 *
 * <p>Lightness alone does not do: pure yellow is as light as pure blue by it, and words that turn
 * white vanish on a yellow that stayed. So the luminance is mapped, on a logarithmic scale, where
 * contrast is a distance. Colours that black words stand on and those that white words stand on
 * part in the middle, where a narrower range would bring both too near to their words. Immutable;
 * safe for any thread.
 */
final class ContrastColours {

    private static final float FLARE = 0.05f;

    /** Where black and white words have the same contrast, about 4.6. */
    private static final double MIDDLE = Math.log(Math.sqrt(21));

    private static final double WHOLE = Math.log(21);

    /** The contrast that words keep, and a little for rounding. */
    private static final double KEPT = Math.log(4.63);

    /** The most of the way from paper to ink that belongs to light colours, and to dark ones. */
    private static final double MOST_SHARE = 0.49;

    private static final double LEAST_SHARE = 0.25;

    private static final int STEPS = 8192;

    /** Linear light of the 256 levels of sRGB. */
    private static final float[] LINEAR = new float[256];

    private static final int[] LEVELS = new int[STEPS + 1];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double v = i / 255.0;
            LINEAR[i] = (float) (v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i < LEVELS.length; i++) {
            double v = i / (double) STEPS;
            double s = v <= 0.0031308 ? v * 12.92 : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
            LEVELS[i] = (int) Math.round(s * 255);
        }
    }

    private final float[] targets = new float[STEPS + 1];

    /** Of a paper and an ink, both as RGB. */
    ContrastColours(int paper, int ink) {
        double atPaper = Math.log(luminance(paper) + FLARE);
        double atInk = Math.log(luminance(ink) + FLARE);
        double range = Math.abs(atInk - atPaper);
        double share = Math.clamp((range - KEPT) / range, LEAST_SHARE, MOST_SHARE);
        for (int i = 0; i < targets.length; i++) {
            double x = Math.log((i / (double) STEPS + FLARE) / FLARE);
            double fromPaper =
                    x <= MIDDLE ? 1 - share * x / MIDDLE : share * (WHOLE - x) / (WHOLE - MIDDLE);
            targets[i] = (float) (Math.exp(atPaper + fromPaper * (atInk - atPaper)) - FLARE);
        }
    }

    /** The relative luminance of a colour, from 0 to 1. */
    static float luminance(int rgb) {
        return 0.2126f * LINEAR[rgb >> 16 & 0xff]
                + 0.7152f * LINEAR[rgb >> 8 & 0xff]
                + 0.0722f * LINEAR[rgb & 0xff];
    }

    /** The contrast of two colours, from 1 to 21. */
    static float contrast(int one, int other) {
        float a = luminance(one) + FLARE;
        float b = luminance(other) + FLARE;
        return Math.max(a, b) / Math.min(a, b);
    }

    /**
     * A colour of the wanted hue with the luminance that a colour of the file becomes.
     *
     * @param from the colour of the file
     * @param turned a colour of its hue, near the wanted one
     * @return opaque ARGB
     */
    int turned(int from, int turned) {
        float wanted = targets[Math.round(luminance(from) * STEPS)];
        float r = LINEAR[turned >> 16 & 0xff];
        float g = LINEAR[turned >> 8 & 0xff];
        float b = LINEAR[turned & 0xff];
        float is = luminance(turned);
        if (is < wanted) {
            float white = (wanted - is) / (1 - is);
            return opaque(r + (1 - r) * white, g + (1 - g) * white, b + (1 - b) * white);
        }
        float less = is == 0 ? 0 : wanted / is;
        return opaque(r * less, g * less, b * less);
    }

    private static int opaque(float r, float g, float b) {
        return 0xff000000 | level(r) << 16 | level(g) << 8 | level(b);
    }

    private static int level(float light) {
        return LEVELS[Math.clamp(Math.round(light * STEPS), 0, STEPS)];
    }
}

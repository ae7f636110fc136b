package app.seojae.pdf.render.shade;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/**
 * The colours of a shading: what a value, or the components at a corner, come to. Where a function
 * makes the colours, its values are blended and looked up; otherwise red, green and blue are.
 */
final class Palette {

    private static final int STEPS = 1024;

    private final PDShading shading;
    private final PDColorSpace space;
    private final int[] ramp;
    private final float from;
    private final float span;

    private Palette(PDShading shading, PDColorSpace space, int[] ramp, float from, float span) {
        this.shading = shading;
        this.space = space;
        this.ramp = ramp;
        this.from = from;
        this.span = span;
    }

    /** Of a shading whose colours are components, or made by its function of as many values. */
    static Palette of(PDShading shading) throws IOException {
        return new Palette(shading, shading.getColorSpace(), new int[0], 0, 1);
    }

    /**
     * Of a shading whose colours are a function of one value.
     *
     * @param to the largest value there is
     */
    static Palette ramp(PDShading shading, float from, float to) throws IOException {
        Palette plain = of(shading);
        int[] ramp = new int[STEPS + 1];
        for (int i = 0; i <= STEPS; i++) {
            float[] value = {from + (to - from) * i / STEPS};
            ramp[i] = plain.evaluate(value);
        }
        return new Palette(shading, plain.space, ramp, from, to - from);
    }

    /** Whether colours are values to be looked up. */
    boolean isRamp() {
        return ramp.length > 0;
    }

    /** The opaque colour of a function's value in two dimensions, or of one. */
    int evaluate(float[] input) throws IOException {
        return rgb(shading.evalFunction(input));
    }

    /** The opaque colour of components. */
    int rgb(float[] components) throws IOException {
        float[] rgb = space.toRGB(components);
        return 0xff000000 | level(rgb[0]) << 16 | level(rgb[1]) << 8 | level(rgb[2]);
    }

    /** What is blended for components: the value itself, or red, green and blue up to 255. */
    float[] blended(float[] components) throws IOException {
        if (isRamp()) {
            return new float[] {(components[0] - from) / span * STEPS};
        }
        float[] rgb = space.toRGB(components);
        return new float[] {rgb[0] * 255, rgb[1] * 255, rgb[2] * 255};
    }

    /** The opaque colour of something blended. */
    int looked(float value) {
        return ramp[Math.clamp((int) (value + 0.5f), 0, STEPS)];
    }

    private static int level(float light) {
        return Math.clamp((int) (light * 255 + 0.5f), 0, 255);
    }
}

package app.seojae.pdf.render.glyph;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.util.Arrays;

/** A glyph's shape, equal to every other glyph of the same shape in whatever font and file. */
final class GlyphOutline {

    private static final int MOST_COORDINATES = 6;

    private final GeneralPath path;
    private final byte[] segments;
    private final float[] coordinates;
    private final int hash;

    GlyphOutline(GeneralPath path) {
        this.path = path;
        byte[] kinds = new byte[32];
        float[] values = new float[128];
        int kind = 0;
        int value = 0;
        float[] point = new float[MOST_COORDINATES];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            if (kind == kinds.length) {
                kinds = Arrays.copyOf(kinds, kind * 2);
            }
            if (value + MOST_COORDINATES > values.length) {
                values = Arrays.copyOf(values, values.length * 2);
            }
            int segment = at.currentSegment(point);
            kinds[kind++] = (byte) segment;
            int count = count(segment);
            System.arraycopy(point, 0, values, value, count);
            value += count;
        }
        segments = Arrays.copyOf(kinds, kind);
        coordinates = Arrays.copyOf(values, value);
        hash = 31 * Arrays.hashCode(coordinates) + Arrays.hashCode(segments);
    }

    GeneralPath path() {
        return path;
    }

    /** About the memory it takes, its path included. */
    int bytes() {
        return 128 + 2 * (segments.length + Float.BYTES * coordinates.length);
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || (other instanceof GlyphOutline outline
                        && hash == outline.hash
                        && path.getWindingRule() == outline.path.getWindingRule()
                        && Arrays.equals(segments, outline.segments)
                        && Arrays.equals(coordinates, outline.coordinates));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static int count(int segment) {
        return switch (segment) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 2;
        };
    }
}

package app.seojae.vector;

import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Texts as points in few dimensions, where words that stand in the same texts lie together: the
 * truncated singular value decomposition of texts by words, by a random projection whose numbers
 * are the same each time.
 */
public final class Lsi {

    /** More than are kept, so that those kept are right. */
    private static final int SPARE = 16;

    private static final int ROUNDS = 2;
    private static final long SEED = 20_241_024;

    private final int width;
    private final float[] points;

    private Lsi(int width, float[] points) {
        this.width = width;
        this.points = points;
    }

    /**
     * The points of texts, each of length one, or zero for a text without words.
     *
     * @param texts a row a text, of length one each
     * @param dimensions at most
     */
    public static Lsi of(SparseRows texts, int dimensions, CancelFlag cancel)
            throws SeojaeException {
        int most = Math.min(texts.rows(), texts.columns());
        int width = Math.min(dimensions + SPARE, most);
        int kept = Math.min(dimensions, most);
        if (width == 0) {
            return new Lsi(0, new float[0]);
        }
        float[] span = texts.times(Dense.random(texts.columns() * width, SEED), width);
        Dense.orthonormalize(span, width);
        for (int round = 0; round < ROUNDS; round++) {
            cancel.check();
            span = texts.times(texts.transposedTimes(span, width), width);
            Dense.orthonormalize(span, width);
        }
        cancel.check();
        double[] gram = Dense.gram(texts.transposedTimes(span, width), width);
        double[] vectors = new double[width * width];
        double[] values = Dense.eigen(gram, width, vectors);
        int[] best =
                IntStream.range(0, width)
                        .boxed()
                        .sorted((a, b) -> Double.compare(values[b], values[a]))
                        .mapToInt(Integer::intValue)
                        .limit(kept)
                        .toArray();
        double[] turn = new double[width * kept];
        for (int j = 0; j < kept; j++) {
            double singular = Math.sqrt(Math.max(0, values[best[j]]));
            for (int i = 0; i < width; i++) {
                turn[i * kept + j] = vectors[i * width + best[j]] * singular;
            }
        }
        Dense.turn(span, width, turn, kept);
        return new Lsi(kept, unit(span, width, kept));
    }

    private static float[] unit(float[] span, int width, int kept) {
        int rows = width == 0 ? 0 : span.length / width;
        float[] points = new float[rows * kept];
        for (int row = 0; row < rows; row++) {
            double squares = 0;
            for (int j = 0; j < kept; j++) {
                squares += (double) span[row * width + j] * span[row * width + j];
            }
            float length = squares < 1e-20 ? 1 : (float) Math.sqrt(squares);
            for (int j = 0; j < kept; j++) {
                points[row * kept + j] = span[row * width + j] / length;
            }
        }
        return points;
    }

    /** How many dimensions it has. */
    public int width() {
        return width;
    }

    /** The point of a text. */
    public float[] point(int text) {
        return Arrays.copyOfRange(points, text * width, (text + 1) * width);
    }

    /** Four sums at once, which the processor can do beside each other. */
    private float product(int at, float[] direction) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int j = 0;
        for (; j + 4 <= width; j += 4) {
            a += points[at + j] * direction[j];
            b += points[at + j + 1] * direction[j + 1];
            c += points[at + j + 2] * direction[j + 2];
            d += points[at + j + 3] * direction[j + 3];
        }
        for (; j < width; j++) {
            a += points[at + j] * direction[j];
        }
        return a + b + (c + d);
    }

    /** How near all texts lie to a direction of length one: the cosines. */
    public float[] nearness(float[] direction) {
        int rows = width == 0 ? 0 : points.length / width;
        float[] nearness = new float[rows];
        for (int row = 0; row < rows; row++) {
            nearness[row] = product(row * width, direction);
        }
        return nearness;
    }
}

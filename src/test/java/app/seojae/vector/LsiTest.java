package app.seojae.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Few dimensions keep what texts have in common. */
class LsiTest {

    @Test
    void eigenvectorsAreThoseOfTheMatrix() {
        int size = 12;
        Random random = new Random(3);
        double[] matrix = new double[size * size];
        for (int i = 0; i < size; i++) {
            for (int j = i; j < size; j++) {
                matrix[i * size + j] = matrix[j * size + i] = random.nextGaussian();
            }
        }
        double[] vectors = new double[size * size];
        double[] values = Dense.eigen(matrix.clone(), size, vectors);
        for (int v = 0; v < size; v++) {
            for (int i = 0; i < size; i++) {
                double image = 0;
                for (int j = 0; j < size; j++) {
                    image += matrix[i * size + j] * vectors[j * size + v];
                }
                assertEquals(values[v] * vectors[i * size + v], image, 1e-4);
            }
        }
    }

    @Test
    void columnsStandUprightOnEachOther() {
        int width = 7;
        float[] matrix = Dense.random(40 * width, 5);
        Dense.orthonormalize(matrix, width);
        double[] gram = Dense.gram(matrix, width);
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < width; j++) {
                assertEquals(i == j ? 1 : 0, gram[i * width + j], 1e-4);
            }
        }
    }

    /** With as many dimensions as words nothing is lost: the cosines are those of the texts. */
    @Test
    void nearnessIsTheCosineWhereAllIsKept() throws SeojaeException {
        SparseRows.Builder builder = new SparseRows.Builder(5);
        float[][] texts = {{1, 0, 2, 0, 0}, {0, 1, 1, 0, 0}, {0, 0, 0, 3, 1}, {1, 1, 0, 0, 1}};
        for (float[] text : texts) {
            for (int i = 0; i < text.length; i++) {
                if (text[i] != 0) {
                    builder.add(i, text[i]);
                }
            }
            builder.endUnitRow();
        }
        Lsi lsi = Lsi.of(builder.build(), 10, CancelFlag.never());
        for (int a = 0; a < texts.length; a++) {
            float[] near = lsi.nearness(lsi.point(a));
            for (int b = 0; b < texts.length; b++) {
                assertEquals(cosine(texts[a], texts[b]), near[b], 1e-3);
            }
        }
    }

    private static double cosine(float[] a, float[] b) {
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length; i++) {
            product += a[i] * b[i];
            first += a[i] * a[i];
            second += b[i] * b[i];
        }
        return product / Math.sqrt(first * second);
    }

    @Test
    void nothingHasNoPoints() throws SeojaeException {
        Lsi none = Lsi.of(new SparseRows.Builder(0).build(), 10, CancelFlag.never());
        assertEquals(0, none.width());
        assertTrue(none.nearness(new float[0]).length == 0);
    }
}

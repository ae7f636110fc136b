package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.bench.HugeImages;
import app.seojae.bench.SlowKinds;
import app.seojae.pdf.Painters;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever shorter way a kind of page is drawn, it looks as PDFBox's plain way has it. */
class SlowKindsTest {

    /** Levels a channel, of 255, in the mean over all pixels. */
    private static final double MEAN = 1.5;

    /** A pixel that differs so much in a channel is another one. */
    private static final int OTHER = 64;

    private static final double MOST_OTHERS = 0.012;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource
    void looksAsPlainlyDrawn(SlowKinds kind) throws Exception {
        assertPlain(
                kind.name(), kind.write(folder, kind.name().startsWith("IMAGE_") ? 0.02 : 0.06));
    }

    @ParameterizedTest
    @EnumSource
    void hugeImagesLookAsPlainlyDrawn(HugeImages kind) throws Exception {
        assertPlain(kind.name(), kind.write(folder, 0.02));
    }

    private void assertPlain(String kind, Path file) throws Exception {
        BufferedImage plain = Painters.PDFBOX.draw(file, folder).getFirst();
        BufferedImage ours = Painters.SEOJAE.draw(file, folder).getFirst();
        assertEquals(plain.getWidth(), ours.getWidth());
        assertEquals(plain.getHeight(), ours.getHeight());
        long sum = 0;
        int others = 0;
        int blank = 0;
        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 0; x < plain.getWidth(); x++) {
                int a = plain.getRGB(x, y);
                int b = ours.getRGB(x, y);
                int most = 0;
                for (int shift = 0; shift <= 16; shift += 8) {
                    int off = Math.abs((a >> shift & 0xff) - (b >> shift & 0xff));
                    sum += off;
                    most = Math.max(most, off);
                }
                others += most >= OTHER ? 1 : 0;
                blank += (b & 0xffffff) == 0xffffff ? 1 : 0;
            }
        }
        double pixels = (double) plain.getWidth() * plain.getHeight();
        double mean = sum / pixels / 3;
        String found = "%s: mean %.2f, others %d".formatted(kind, mean, others);
        assertTrue(blank < pixels, found);
        assertTrue(mean <= MEAN && others <= MOST_OTHERS * pixels, found);
        Files.delete(file);
    }
}

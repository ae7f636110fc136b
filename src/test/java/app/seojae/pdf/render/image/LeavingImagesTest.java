package app.seojae.pdf.render.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.bench.HugeImages;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In whatever format an image is, decoding it can be left every few rows. */
class LeavingImagesTest {

    /** Rows of an image that may go by unasked, in the mean. */
    private static final int ROWS = 16;

    private static final double LOAD = 0.04;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"JPEG_WHOLE"}) // decoded by the machine's own reader, which asks for bytes
    void asksEveryFewRowsAndNoMoreOnceItIsLeft(HugeImages kind) throws Exception {
        Path file = kind.write(folder, LOAD);
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            PDImageXObject image =
                    (PDImageXObject)
                            handle.document()
                                    .getPage(0)
                                    .getResources()
                                    .getXObject(COSName.getPDFName("I"));
            double side = 120;
            AtomicInteger asked = new AtomicInteger();
            FittedImage.of(image, side, side, asked::incrementAndGet);
            int all = asked.get();
            assertTrue(
                    all >= image.getHeight() / ROWS,
                    all + " times in " + image.getHeight() + " rows");
            for (int at : new int[] {1, all / 3, all - 1}) {
                asked.set(0);
                assertThrows(
                        CancellationException.class,
                        () ->
                                FittedImage.of(
                                        image,
                                        side,
                                        side,
                                        () -> {
                                            if (asked.incrementAndGet() >= at) {
                                                throw new CancellationException();
                                            }
                                        }));
                assertEquals(at, asked.get(), "it ended where it was asked");
            }
        }
    }
}

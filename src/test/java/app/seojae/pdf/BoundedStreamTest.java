package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.function.PDFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundedStreamTest {

    @TempDir Path folder;

    /** A chess board of four by four, as programs of functions often write it. */
    @Test
    void wholeNumbersOfFloorAreTakenForIntegers() throws IOException, SeojaeException {
        byte[] board =
                "{ 4 mul floor exch 4 mul floor add 2 mod }".getBytes(StandardCharsets.US_ASCII);
        byte[] half = "{ pop 7.0 exch pop 2 idiv }".getBytes(StandardCharsets.US_ASCII);
        String about = "/FunctionType 4 /Domain [0 1 0 1] /Range [0 9]";
        Path file =
                new Bombs()
                        .stream(" ").stream(" ").add("<< /A 8 0 R /B 9 0 R >>").stream(about, board)
                                .stream(about, half)
                                .write(folder.resolve("functions.pdf"));
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            COSDictionary both =
                    handle.document().getPage(0).getCOSObject().getCOSDictionary(COSName.RESOURCES);
            PDFunction first = PDFunction.create(both.getDictionaryObject("A"));
            assertArrayEquals(new float[] {0}, first.eval(new float[] {0.1f, 0.1f}));
            assertArrayEquals(new float[] {1}, first.eval(new float[] {0.3f, 0.1f}));
            assertArrayEquals(new float[] {0}, first.eval(new float[] {0.3f, 0.9f}));
            PDFunction second = PDFunction.create(both.getDictionaryObject("B"));
            assertArrayEquals(new float[] {3}, second.eval(new float[] {0.5f, 0.5f}));
        }
    }
}

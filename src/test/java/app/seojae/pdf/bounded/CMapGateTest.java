package app.seojae.pdf.bounded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of codes are read where a font can have them, and left where they only fill the memory. */
class CMapGateTest {

    @TempDir Path folder;

    private static RandomAccessRead stream(String ranges) {
        String map = "begincmap 1 beginbfrange " + ranges + " endbfrange endcmap";
        return new RandomAccessReadBuffer(map.getBytes(StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<00> <FF> <0041>",
                "<0000> <FFFF> <0000>",
                "<20> <10> <0041>",
                "<0001> <0003> [<0041> <D83DDE00> <0042>]",
                "<0001> <0002> [<00000000> <FFFFFFFF>] <0003> <0004> <0041>",
                "<> <> <>",
                "<00> <10> <0041> endbfrange 2 beginbfchar <1B> <00660069> <1C> <006600660069>",
                "<00"
            })
    void mapsOfFontsPassAndAreReadFromTheirStart(String ranges) throws IOException {
        try (RandomAccessRead passed = CMapGate.check(stream(ranges))) {
            assertEquals(0, passed.getPosition());
            assertEquals('b', passed.read());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<00000000> <00FFFFFF> <00>",
                "<00000000> <FFFFFFFF> <0041>",
                "<00> <7FFFFFFF> [<0041>]",
                "<0000> <0010> <0041>\n<00 00 00 00> <00 FF FF FF> <0041>",
                "<00> <10> <0041> endbfrange 1 beginbfrange <00000000> <00FFFFFF> <00>"
            })
    void mapsOfMoreAreLeft(String ranges) {
        assertThrows(IOException.class, () -> CMapGate.check(stream(ranges)));
    }

    @Test
    void manyRangesAreCountedTogether() {
        assertThrows(
                IOException.class,
                () -> CMapGate.check(stream("<0000> <FFFF> <0000>\n".repeat(40))));
    }

    @Test
    void aPageWhoseMapIsLeftIsReadByItsEncoding() throws Exception {
        String map = "begincmap 1 beginbfrange <00000000> <00FFFFFF> <00> endbfrange endcmap";
        String words = "BT /F1 20 Tf 30 100 Td (Hello) Tj ET";
        Path file =
                TestPdfs.byHand(
                        folder.resolve("map.pdf"),
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R >> >> >>",
                        stream(words.length(), words),
                        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
                                + " /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>",
                        stream(map.length(), map));
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            assertEquals(
                    "Hello",
                    TextExtractor.of(handle, PageIndex.ofNumber(1), CancelFlag.never())
                            .text()
                            .strip());
        }
    }

    private static String stream(int length, String content) {
        return "<< /Length " + length + " >>\nstream\n" + content + "\nendstream";
    }
}

package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.pdf.annotation.EmbeddedAnnotation;
import app.seojae.pdf.annotation.EmbeddedAnnotations;
import app.seojae.pdf.outline.PageLabels;
import app.seojae.pdf.outline.PdfInspection;
import app.seojae.work.CancelFlag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** ISO 32000-2, 7.9.2.2: the ways a text string is written. */
class TextStringsTest {

    @TempDir Path folder;

    static Stream<Arguments> writings() {
        return Stream.of(
                Arguments.of(bytes(0xFE, 0xFF, 0xD5, 0x5C), "한"),
                Arguments.of(bytes(0xFF, 0xFE, 0x5C, 0xD5), "한"),
                Arguments.of(bytes(0xEF, 0xBB, 0xBF, 0xED, 0x95, 0x9C), "한"),
                Arguments.of(bytes('a', 0x84, 0xA0, 0xE9), "a—€é"),
                Arguments.of(bytes(0x1B, 'a'), "˙a"),
                Arguments.of(bytes(0xFE, 0xFF, 0xD5, 0x5C, 0xD5), "한"),
                Arguments.of(bytes(0xFE, 0xFF), ""),
                Arguments.of(wide("\u001Bko\u001B가 \u001BkoKR\u001B나"), "가 나"),
                Arguments.of(wide("\u001Ben-US\u001Bword"), "word"),
                Arguments.of(wide("\u001B\u6B6F\u4B52\u001B다"), "다"),
                Arguments.of(wide("\u001B a lone one"), " a lone one"),
                Arguments.of(narrow("\u001Bko\u001B라"), "라"),
                Arguments.of(narrow("\u001B\u001B마"), "마"));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void saysByItsFirstBytesHowItIsWritten(byte[] written, String words) {
        assertEquals(words, TextStrings.of(new COSString(written)));
    }

    @Test
    void whatIsNoStringHasNoWords() {
        assertEquals("", TextStrings.of(COSName.TITLE));
        assertEquals("", TextStrings.of((org.apache.pdfbox.cos.COSBase) null));
    }

    /** An outline whose titles are each written in another way. */
    @Test
    void outlinesAreReadHoweverTheyAreWritten() throws Exception {
        byte[] little = {(byte) 0xFF, (byte) 0xFE};
        List<String> written =
                List.of(
                        WrittenPdfs.utf16("1 서론"),
                        WrittenPdfs.hex(little, "2 방법".getBytes(StandardCharsets.UTF_16LE)),
                        WrittenPdfs.utf8("3 실험"),
                        "(4 R\\351sum\\351 \\204 \\2155\\216)",
                        WrittenPdfs.hex(wide("\u001BkoKR\u001B5 결론")),
                        WrittenPdfs.utf16("6 \uD835\uDC9C"));
        WrittenPdfs pdf = new WrittenPdfs();
        String page = pdf.page("BT /F 12 Tf 72 700 Td (x) Tj ET", "");
        int root = Integer.parseInt(pdf.object("null").split(" ")[0]) + 1;
        int last = root + written.size();
        pdf.object("<< /First %d 0 R /Last %d 0 R /Count 6 >>".formatted(root + 1, last));
        for (int i = 0; i < written.size(); i++) {
            String next = i + 1 < written.size() ? "/Next %d 0 R ".formatted(root + i + 2) : "";
            pdf.object(
                    "<< /Parent %d 0 R %s/Dest [%s /Fit] /Title %s >>"
                            .formatted(root, next, page, written.get(i)));
        }
        pdf.catalog("/Outlines " + root + " 0 R");
        try (PdfHandle handle = PdfFile.open(pdf.save(folder.resolve("o.pdf")), null).handle()) {
            assertEquals(
                    List.of("1 서론", "2 방법", "3 실험", "4 Résumé — “5”", "5 결론", "6 \uD835\uDC9C"),
                    PdfInspection.of(handle).outline().stream().map(item -> item.title()).toList());
        }
    }

    /** Every place of a document where a person reads such a string. */
    @Test
    void allStringsOfADocumentAreReadAlike() throws Exception {
        WrittenPdfs pdf = new WrittenPdfs();
        String note =
                pdf.object(
                        "<< /Type /Annot /Subtype /Text /Rect [9 9 30 30] /NM (n) /T "
                                + WrittenPdfs.utf8("글쓴이")
                                + " /Contents "
                                + WrittenPdfs.utf8("\u001Bko\u001B한글 댓글")
                                + " >>");
        String page = pdf.page("BT /F 12 Tf 72 700 Td (x) Tj ET", "/Annots [" + note + "]");
        String root = (pdf.object("").split(" ")[0]);
        String outline =
                pdf.object(
                        "<< /First "
                                + (Integer.parseInt(root) + 2)
                                + " 0 R /Last "
                                + (Integer.parseInt(root) + 2)
                                + " 0 R /Count 1 >>");
        pdf.object(
                "<< /Parent "
                        + outline
                        + " /Dest ["
                        + page
                        + " /Fit] /Title "
                        + WrittenPdfs.utf8("서론")
                        + " >>");
        pdf.catalog(
                "/Outlines "
                        + outline
                        + " /PageLabels << /Nums [0 << /S /D /P "
                        + WrittenPdfs.utf8("부록-")
                        + " >>] >>");
        pdf.info("/Title " + WrittenPdfs.utf8("제목 \u001BkoKR\u001BUTF-8"));
        Path file = pdf.save(folder.resolve("strings.pdf"));
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            PdfInspection seen = PdfInspection.of(handle);
            assertEquals("제목 UTF-8", seen.title());
            assertEquals("서론", seen.outline().getFirst().title());
            assertEquals("부록-1", PageLabels.of(handle).name(PageIndex.ofNumber(1)));
            List<EmbeddedAnnotation> marks = EmbeddedAnnotations.read(handle, CancelFlag.never());
            assertEquals("한글 댓글", marks.getFirst().contents());
            assertEquals("글쓴이", marks.getFirst().author());
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] wide(String words) {
        return ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16BE);
    }

    private static byte[] narrow(String words) {
        return ("\uFEFF" + words).getBytes(StandardCharsets.UTF_8);
    }
}

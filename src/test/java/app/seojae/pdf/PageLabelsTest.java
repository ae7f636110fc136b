package app.seojae.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.pdf.outline.PageLabels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLabelsTest {

    @TempDir Path folder;

    @Test
    void readsRomanLettersPrefixesAndPlainNumbers() throws Exception {
        PageLabels labels =
                labels(
                        8,
                        document -> {
                            PDPageLabels made = new PDPageLabels(document);
                            made.setLabelItem(
                                    0, range(PDPageLabelRange.STYLE_ROMAN_LOWER, null, 3));
                            made.setLabelItem(2, range(PDPageLabelRange.STYLE_DECIMAL, null, 1));
                            made.setLabelItem(
                                    5, range(PDPageLabelRange.STYLE_LETTERS_UPPER, "A-", 26));
                            made.setLabelItem(7, range(null, "끝", 1));
                            return made;
                        });
        assertEquals("iii", labels.name(PageIndex.ofNumber(1)));
        assertEquals("iv", labels.name(PageIndex.ofNumber(2)));
        assertEquals("1", labels.name(PageIndex.ofNumber(3)));
        assertEquals("A-Z", labels.name(PageIndex.ofNumber(6)));
        assertEquals("A-AA", labels.name(PageIndex.ofNumber(7)));
        assertEquals("끝", labels.name(PageIndex.ofNumber(8)));
        assertEquals(Optional.of(PageIndex.ofNumber(2)), labels.find("IV"));
        assertEquals(Optional.of(PageIndex.ofNumber(3)), labels.find(" 1 "));
        assertEquals(
                Optional.of(PageIndex.ofNumber(7)), labels.find("7"), "no such label: the number");
        assertEquals(Optional.empty(), labels.find("xyz"));
    }

    @Test
    void aFileWithoutLabelsCountsFromOne() throws Exception {
        PageLabels labels;
        try (PdfHandle handle =
                PdfFile.open(TestPdfs.pages(folder.resolve("a.pdf"), 3), null).handle()) {
            labels = PageLabels.of(handle);
        }
        assertEquals(PageLabels.NONE, labels);
        assertEquals("2", labels.name(PageIndex.ofNumber(2)));
        assertEquals(Optional.of(PageIndex.ofNumber(2)), labels.find("2"));
        assertEquals(Optional.of(PageIndex.ofNumber(1)), labels.find("-5"));
        assertEquals(Optional.empty(), labels.find(""));
    }

    @Test
    void hugeNumbersStayShort() throws Exception {
        PageLabels labels =
                labels(
                        2,
                        document -> {
                            PDPageLabels made = new PDPageLabels(document);
                            made.setLabelItem(
                                    0,
                                    range(
                                            PDPageLabelRange.STYLE_ROMAN_UPPER,
                                            null,
                                            Integer.MAX_VALUE));
                            made.setLabelItem(
                                    1,
                                    range(
                                            PDPageLabelRange.STYLE_LETTERS_LOWER,
                                            "x".repeat(500),
                                            Integer.MAX_VALUE));
                            return made;
                        });
        assertEquals("2147483647", labels.name(PageIndex.ofNumber(1)));
        assertEquals("x".repeat(24), labels.name(PageIndex.ofNumber(2)));
    }

    private interface Maker {
        PDPageLabels make(PDDocument document) throws IOException;
    }

    private PageLabels labels(int pages, Maker maker) throws Exception {
        Path file =
                TestPdfs.save(
                        folder.resolve("labels.pdf"),
                        document -> {
                            for (int i = 0; i < pages; i++) {
                                document.addPage(new PDPage());
                            }
                            try {
                                document.getDocumentCatalog().setPageLabels(maker.make(document));
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return PageLabels.of(handle);
        }
    }

    private static PDPageLabelRange range(String style, String prefix, int start) {
        PDPageLabelRange range = new PDPageLabelRange();
        if (style != null) {
            range.setStyle(style);
        }
        if (prefix != null) {
            range.setPrefix(prefix);
        }
        range.setStart(start);
        return range;
    }
}

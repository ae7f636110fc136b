package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageLabelsTest {

    @TempDir Path folder;

    private PageLabels labels(int pages, Object... startsAndRanges) throws SeojaeException {
        Path file =
                TestPdfs.save(
                        folder.resolve("labels.pdf"),
                        document -> {
                            for (int i = 0; i < pages; i++) {
                                document.addPage(new PDPage());
                            }
                            COSArray nums = new COSArray();
                            for (int i = 0; i < startsAndRanges.length; i += 2) {
                                nums.add(COSInteger.get((Integer) startsAndRanges[i]));
                                nums.add((COSDictionary) startsAndRanges[i + 1]);
                            }
                            COSDictionary tree = new COSDictionary();
                            tree.setItem(COSName.NUMS, nums);
                            COSArray kids = new COSArray();
                            kids.add(tree);
                            tree.setItem(COSName.KIDS, kids);
                            document.getDocumentCatalog()
                                    .getCOSObject()
                                    .setItem(COSName.PAGE_LABELS, tree);
                        });
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return PageLabels.of(handle);
        }
    }

    private static COSDictionary range(String style, String prefix, int start) {
        COSDictionary range = new COSDictionary();
        range.setName(COSName.S, style);
        range.setString(COSName.P, prefix);
        range.setInt(COSName.ST, start);
        return range;
    }

    @Test
    void countsAsTheFileSays() throws SeojaeException {
        PageLabels labels =
                labels(7, 0, range("r", "", 3), 2, range("D", "", 1), 5, range("A", "App-", 26));
        assertEquals(
                List.of("iii", "iv", "1", "2", "3", "App-Z", "App-AA"),
                IntStream.rangeClosed(1, 7).mapToObj(labels::label).toList());
        assertEquals(3, labels.page(" 1 "));
        assertEquals(2, labels.page("IV"));
        assertEquals(0, labels.page("99"));
        assertTrue(labels.areSpecial());
    }

    @Test
    void believesNoNonsense() throws SeojaeException {
        PageLabels labels =
                labels(3, -4, range("D", "x", 1), 99, range("r", "", 1), 1, range("r", "", -7));
        assertEquals(
                List.of("1", "i", "ii"),
                IntStream.rangeClosed(1, 3).mapToObj(labels::label).toList());
        assertEquals("8", labels.label(8));
        assertFalse(labels(2).areSpecial());
        assertEquals("200000", labels(1, 0, range("a", "", 200_000)).label(1));
    }
}

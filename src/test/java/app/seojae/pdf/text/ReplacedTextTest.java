package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.WrittenPdfs;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import app.seojae.pdf.text.select.TextSelection;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ISO 32000-2, 14.9.4: words that stand for what is drawn, and hyphens nobody typed. */
class ReplacedTextTest {

    @TempDir Path folder;

    @Test
    void wordsTakeThePlaceOfLetters() {
        PageText page =
                page(
                        "BT /F 12 Tf 72 700 Td (before ) Tj"
                                + span("FEFF00520065", "XX")
                                + "(al) Tj ET");
        assertEquals("before Real\n", page.text());
        Quad first = page.quad(7);
        Quad second = page.quad(8);
        assertNotNull(first);
        assertNotNull(second);
        assertEquals(16, second.right() - first.left(), 0.1, "as wide as XX in Helvetica");
        assertEquals(first.right(), second.left(), 0.01);
    }

    @Test
    void blanksNestingAndEmptyWords() {
        assertEquals(
                "a two words b\n",
                page("BT /F 12 Tf 72 700 Td (a ) Tj"
                                + span("2074776F20776F72647320", "-*-*-*-*-")
                                + "(b) Tj ET")
                        .text());
        assertEquals(
                "outer\n",
                page("BT /F 12 Tf 72 700 Td /Span << /ActualText (outer) >> BDC (x) Tj"
                                + span("696E6E6572", "y")
                                + "(z) Tj EMC ET")
                        .text());
        assertEquals(
                "ab\n",
                page("BT /F 12 Tf 72 700 Td (a) Tj" + span("", ".") + "(b) Tj ET")
                        .text()
                        .replace(" ", ""));
        assertEquals("a\n", page("EMC EMC BT /F 12 Tf 72 700 Td (a) Tj ET EMC").text());
    }

    @Test
    void wordsOverTwoLinesStandOnBoth() {
        PageText page =
                page(
                        "BT /F 12 Tf 72 700 Td /Span << /ActualText (one two three four) >> BDC"
                                + " (#######) Tj 0 -14 Td (#######) Tj EMC ET");
        assertEquals("one two\nthree four\n", page.text());
    }

    @Test
    void theStructureGivesWordsToo() {
        WrittenPdfs pdf = new WrittenPdfs();
        String element = pdf.object("<< /S /Span /ActualText (Real) >>");
        String inner = pdf.object("<< /S /Span /P " + element + " >>");
        String tree =
                pdf.object(
                        "<< /Kids [<< /Limits [3 9] /Nums [4 [null "
                                + element
                                + " "
                                + inner
                                + "]] >>] >>");
        pdf.catalog("/StructTreeRoot << /ParentTree " + tree + " >>");
        pdf.page(
                "BT /F 12 Tf 72 700 Td /P << /MCID 0 >> BDC (as drawn) Tj EMC ( ) Tj"
                        + " /P << /MCID 1 >> BDC (XX) Tj EMC /P << /MCID 2 >> BDC (YY) Tj EMC"
                        + " /P << /MCID 77 >> BDC ( end) Tj EMC ET",
                "/StructParents 4");
        assertTrue(text(pdf).replaceAll("\\s+", " ").startsWith("as drawn Real end"), text(pdf));
    }

    @Test
    void softHyphensJoin() {
        String hyphen = "FEFF00AD";
        assertEquals(
                "softhyphens\n",
                page("BT /F 12 Tf 72 700 Td (soft) Tj" + span(hyphen, "-") + "(hyphens) Tj ET")
                        .text());
        PageText broken =
                page(
                        "BT /F 12 Tf 72 700 Td (self) Tj"
                                + span(hyphen, "-")
                                + "0 -14 Td (supervised words) Tj ET");
        assertEquals(
                "selfsupervised words",
                TextSelection.copy(
                                _ -> broken,
                                TextRange.of(PageIndex.ofNumber(1), 0, broken.length()),
                                false)
                        .strip());
        for (String wanted :
                new String[] {"selfsupervised", "self-supervised", "self\u00ADsupervised"}) {
            assertEquals(
                    1,
                    TextFinder.find(broken, new FindQuery(wanted, false, false, false)).size(),
                    wanted);
        }
    }

    private static String span(String hex, String drawn) {
        return " /Span << /ActualText <" + hex + "> >> BDC (" + drawn + ") Tj EMC ";
    }

    private PageText page(String content) {
        WrittenPdfs pdf = new WrittenPdfs();
        pdf.page(content, "");
        return MadePages.read(pdf.save(folder.resolve("page.pdf")), 1);
    }

    private String text(WrittenPdfs pdf) {
        return MadePages.read(pdf.save(folder.resolve("page.pdf")), 1).text();
    }
}

package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.select.TextSelection;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextSelectionTest {

    private static final PageText PAGE =
            MadePages.lines(3, "some words of a", "broken infor-", "mation, well-", "known");

    /** The places of a selection cover each of its letters and no other. */
    @Property
    void coversItsLettersAndNoOther(
            @ForAll @IntRange(max = 40) int a, @ForAll @IntRange(max = 40) int b) {
        int start = Math.min(Math.min(a, b), PAGE.length());
        int end = Math.min(Math.max(a, b), PAGE.length());
        List<Quad> quads = TextSelection.quads(PAGE, start, end);
        for (int i = 0; i < PAGE.length(); i++) {
            Quad letter = PAGE.quad(i);
            if (letter != null) {
                PdfPoint middle = middle(letter);
                boolean covered = quads.stream().anyMatch(quad -> isIn(middle, quad));
                assertEquals(i >= start && i < end, covered, "letter " + i);
            }
        }
    }

    @Property
    void findsTheLetterUnderAPoint(@ForAll @IntRange(max = 42) int index) {
        int i = Math.min(index, PAGE.length() - 1);
        Quad letter = PAGE.quad(i);
        if (letter == null) {
            assertTrue(Character.isWhitespace(PAGE.text().charAt(i)));
            return;
        }
        assertEquals(i, PAGE.charAt(middle(letter)));
        PdfPoint before = new PdfPoint(letter.a().x() + 1, middle(letter).y());
        assertEquals(i, PAGE.indexAt(before));
        PdfPoint behind = new PdfPoint(letter.b().x() - 1, middle(letter).y());
        assertEquals(i + 1, PAGE.indexAt(behind));
    }

    @Test
    void takesWordsWholeOverALineEnd() {
        assertEquals("infor-\nmation", taken(TextSelection.word(PAGE, 25)));
        assertEquals("infor-\nmation", taken(TextSelection.word(PAGE, 31)));
        assertEquals("words", taken(TextSelection.word(PAGE, 5)));
        assertEquals("broken infor-", taken(TextSelection.line(PAGE, 20)));
    }

    @Test
    void joinsBrokenWordsAndKeepsCompounds() {
        String copied =
                TextSelection.copy(
                        _ -> PAGE, TextRange.of(PageIndex.ofNumber(3), 0, PAGE.length()), false);
        assertEquals("some words of a broken information, well-known", copied);
        PageText other = MadePages.lines(4, "a well-known end");
        String both =
                TextSelection.copy(
                        page -> page.number() == 3 ? PAGE : other,
                        new TextRange(
                                new TextPosition(PageIndex.ofNumber(4), 16),
                                new TextPosition(PageIndex.ofNumber(3), 0)),
                        false);
        assertTrue(both.startsWith("some words of a broken information, well-known"), both);
        PageText seen = MadePages.lines(1, "a well-known fact is", "still well-", "known");
        assertEquals(
                "a well-known fact is still well-known",
                TextSelection.copy(
                        _ -> seen, TextRange.of(PageIndex.ofNumber(1), 0, seen.length()), false));
        assertEquals(
                "some words of a\nbroken infor-",
                TextSelection.copy(_ -> PAGE, TextRange.of(PageIndex.ofNumber(3), 0, 29), true));
    }

    @Test
    void pagesThatCannotBeReadAreLeftOut() {
        TextRange range =
                new TextRange(
                        new TextPosition(PageIndex.ofNumber(3), 0),
                        new TextPosition(PageIndex.ofNumber(4), 5));
        assertTrue(
                TextSelection.copy(page -> page.number() == 3 ? PAGE : null, range, false)
                        .startsWith("some words"));
    }

    @Test
    void madeUpBlanksHaveNoPlace() {
        assertNull(PAGE.quad(4));
        assertNull(PAGE.quad(15));
        assertNotNull(PAGE.quad(16));
        assertEquals(1, PAGE.lineOf(16));
        assertEquals(0, PAGE.lineOf(15));
    }

    private static String taken(TextRange range) {
        return PAGE.text().substring(range.start().index(), range.end().index());
    }

    private static PdfPoint middle(Quad quad) {
        return new PdfPoint((quad.a().x() + quad.c().x()) / 2, (quad.a().y() + quad.c().y()) / 2);
    }

    private static boolean isIn(PdfPoint point, Quad quad) {
        return point.x() >= quad.a().x()
                && point.x() <= quad.c().x()
                && point.y() <= quad.a().y()
                && point.y() >= quad.c().y();
    }
}

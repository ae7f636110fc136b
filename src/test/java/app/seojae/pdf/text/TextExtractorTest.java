package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.MadePages.Said;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import app.seojae.pdf.text.select.TextSelection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextExtractorTest {

    private static final String[] LEFT = {
        "The first column begins here and tells a",
        "long story of letters that stand in rows of",
        "even length, so that nobody doubts the infor-",
        "mation that it is a column of a task-specific",
        "kind, which goes on and on until it comes to",
        "its end at the foot of the page where the text",
        "jumps over a note to the top of the other col-"
    };

    private static final String[] RIGHT = {
        "umn and ends there after some more words.",
        "    A second paragraph starts with an indent in",
        "this one and has the same even length of the",
        "rows, full of information and other words that",
        "show well that here is a column of its own too,",
        "for which there is no task-specific note below,",
        "and so the page comes to its end at last."
    };

    private static final Said RUNNING =
            new Said("A Running Title", 250, 760, 9, FontName.TIMES_ITALIC, 0);

    @TempDir Path folder;

    private List<Said> paper() {
        List<Said> words = new ArrayList<>();
        // Drawn in an order nobody reads in.
        for (int i = 6; i >= 0; i--) {
            String line = RIGHT[i];
            float indent = line.startsWith(" ") ? 12 : 0;
            words.add(Said.plain(line.strip(), 320 + indent, 600 - i * 12));
            words.add(Said.plain(LEFT[i], 100, 600 - i * 12));
        }
        words.add(RUNNING);
        words.add(new Said("On Columns", 240, 680, 17, FontName.TIMES_BOLD, 0));
        words.add(new Said("1 Introduction", 100, 620, 12, FontName.TIMES_BOLD, 0));
        words.add(new Said("1", 104, 508, 6, FontName.TIMES_ROMAN, 0));
        words.add(
                new Said(
                        "A note at the foot of the column.", 108, 505, 8, FontName.TIMES_ROMAN, 0));
        words.add(Said.plain("7", 303, 40));
        words.add(
                new Said(
                        "preprint:1234.5678v1 [cs.XX] 1 Jan 2026",
                        30,
                        250,
                        18,
                        FontName.TIMES_ROMAN,
                        90));
        return words;
    }

    private PageText page(int rotation, List<Said> words) {
        List<Said> next = List.of(RUNNING, Said.plain("8", 303, 40));
        Path file = folder.resolve("two.pdf");
        return MadePages.read(MadePages.drawnPages(file, rotation, List.of(words, next)), 1);
    }

    @Test
    void readsColumnsOneAfterTheOther() {
        PageText page = page(0, paper());
        List<String> order = new ArrayList<>();
        page.blocks().forEach(block -> order.add(block.kind() + " " + firstWord(page, block)));
        assertEquals(
                List.of(
                        "HEADING On",
                        "HEADING 1",
                        "BODY The",
                        "BODY umn",
                        "BODY A",
                        "FOOTNOTE 1A",
                        "HEADER A",
                        "PAGE_NUMBER 7",
                        "STAMP preprint:1234.5678v1"),
                order);
    }

    @Test
    void readsThreeColumnsOneAfterTheOther() {
        String[] rows = {"first words of a row", "then more of the same", "and the last of it all"};
        List<Said> words = new ArrayList<>();
        StringBuilder wanted = new StringBuilder();
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 12; row++) {
                String line = "abc".charAt(column) + " " + rows[row % 3];
                wanted.append(line).append('\n');
                // Every other row is drawn before the one above it.
                words.add(
                        row % 2 == 0 ? 0 : words.size(),
                        Said.plain(line, 70 + column * 165, 640 - row * 12));
            }
        }
        assertEquals(wanted.toString(), page(0, words).text());
    }

    @Test
    void copiesParagraphsWhole() {
        PageText page = page(0, paper());
        String copied =
                TextSelection.copy(
                        _ -> page, TextRange.of(PageIndex.ofNumber(1), 0, page.length()), false);
        String[] paragraphs = copied.split("\n\n");
        assertEquals(
                "The first column begins here and tells a long story of letters that stand in rows"
                        + " of even length, so that nobody doubts the information that it is a column"
                        + " of a task-specific kind, which goes on and on until it comes to its end at"
                        + " the foot of the page where the text jumps over a note to the top of the"
                        + " other column and ends there after some more words.",
                paragraphs[2]);
        assertTrue(!copied.contains("Running") && !copied.contains("preprint"), copied);
    }

    @Test
    void knowsTheLookOfLines() {
        PageText page = page(0, paper());
        TextLine title = page.lines().getFirst();
        assertEquals(17, title.size(), 0.1);
        assertTrue(title.bold());
        Quad box = page.textBox();
        assertNotNull(box);
        assertTrue(box.a().y() < 700 && box.c().y() > 490 && box.a().x() > 95, box::toString);
    }

    @Test
    void readsPagesLyingOnTheirSide() {
        List<Said> turned = new ArrayList<>();
        for (int i = 0; i < LEFT.length; i++) {
            turned.add(new Said(LEFT[i], 200 + i * 12, 100, 10, FontName.TIMES_ROMAN, 90));
        }
        PageText page = page(90, turned);
        assertEquals(LEFT[0], page.text().substring(0, LEFT[0].length()));
        assertEquals(1, page.blocks().size());
        Quad first = page.quad(0);
        assertNotNull(first);
        assertEquals(100, first.d().y(), 0.01);
    }

    @Test
    void dropsLettersDrawnTwice() {
        List<Said> twice = new ArrayList<>();
        twice.add(Said.plain("Bold by force", 100, 600));
        twice.add(Said.plain("Bold by force", 100.3f, 600));
        PageText page = page(0, twice);
        assertEquals("Bold by force\n", page.text());
        assertTrue(page.lines().getFirst().bold());
    }

    @Test
    void putsAccentsOverTheirLetters() {
        List<Said> words =
                List.of(Said.plain("Andre", 100, 600), Said.plain("\u00B4", 122.2f, 600));
        assertEquals("Andr\u00E9\n", page(0, words).text());
    }

    @Test
    void emptyPagesHaveNothing() {
        PageText page = page(0, List.of());
        assertEquals(0, page.length());
        assertEquals(0, page.indexAt(new app.seojae.model.annotation.PdfPoint(3, 3)));
        assertEquals(List.of(), TextSelection.quads(page, 0, 10));
        assertEquals(List.of(), TextFinder.find(page, FindQuery.of("x")));
    }

    private static String firstWord(PageText page, TextBlock block) {
        int start = page.lines().get(block.firstLine()).start();
        return page.text().substring(start).split("\\s")[0];
    }
}

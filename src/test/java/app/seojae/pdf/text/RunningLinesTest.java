package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.anchor.QuoteFinder;
import app.seojae.pdf.text.MadePages.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line near an edge is furniture only where it comes again on other pages. */
class RunningLinesTest {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void whatStandsOnceAtTheTopOpensTheText(int lines) {
        List<Said> words = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            words.add(
                    Said.plain(
                            "opening line " + "abc".charAt(i) + " of the text", 72, 750 - i * 12));
        }
        words.addAll(body("first", 700 - lines * 12));
        PageText page = pages(words).getFirst();
        assertTrue(page.text().startsWith("opening line a"), page.text());
        assertEquals(page.length(), page.bodyEnd());
        String quote = "opening line " + "abc".charAt(lines - 1) + " of the text body first 0";
        assertEquals(1, new QuoteFinder(page.text()).named(quote).size(), "over both blocks");
    }

    @Test
    void whatStandsOnceAtTheFootOfALaterPageClosesIt() {
        List<Said> closing = new ArrayList<>(body("second", 700));
        closing.add(Said.plain("closing words of this page", 72, 40));
        PageText page = pages(body("first", 700), closing, body("third", 700)).get(1);
        assertEquals(page.length(), page.bodyEnd());
    }

    @Test
    void whatComesAgainIsFurnitureAlsoWhereSidesDiffer() {
        List<List<Said>> made = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Said> words = new ArrayList<>(body("page", 690));
            if (i % 2 == 0) {
                words.add(Said.plain("AUTHOR AND OTHERS", 72, 750));
                words.add(Said.plain(Integer.toString(i + 1), 530, 750));
            } else {
                words.add(Said.plain(Integer.toString(i + 1), 72, 750));
                words.add(Said.plain(i < 3 ? "CHAPTER ONE" : "ANOTHER", 400, 750));
            }
            made.add(words);
        }
        List<PageText> pages = pages(made);
        for (PageText page : pages) {
            assertTrue(page.text().startsWith("body page 0"), page.text());
            assertTrue(page.bodyEnd() < page.length(), page.text());
        }
    }

    @Test
    void pagesSayTheSameInAnyOrder() {
        List<List<Said>> made = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            List<Said> words = new ArrayList<>(body("page " + (char) ('a' + i), 690));
            words.add(Said.plain(i == 4 ? "only here" : "Proceedings 2026, page " + i, 72, 750));
            made.add(words);
        }
        Path file = MadePages.drawnPages(folder.resolve("order.pdf"), 0, made);
        List<String> alone = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            alone.add(MadePages.read(file, i).text());
        }
        List<PageText> inOrder = MadePages.readAll(file);
        assertEquals(alone, inOrder.stream().map(PageText::text).toList());
        assertTrue(alone.get(4).startsWith("only here"), alone.get(4));
        assertTrue(alone.get(8).startsWith("body page i 0"), alone.get(8));
    }

    private static List<Said> body(String name, float top) {
        List<Said> lines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lines.add(
                    Said.plain("body " + name + " " + i + " goes on with words", 72, top - i * 12));
        }
        return lines;
    }

    @SafeVarargs
    private List<PageText> pages(List<Said>... pages) {
        return pages(List.of(pages));
    }

    private List<PageText> pages(List<List<Said>> pages) {
        return MadePages.readAll(MadePages.drawnPages(folder.resolve("made.pdf"), 0, pages));
    }
}

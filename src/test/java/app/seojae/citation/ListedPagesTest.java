package app.seojae.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TypedPages;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of references in the ways papers set them, in pages made for it. */
class ListedPagesTest {

    private static final List<String> TITLES =
            List.of(
                    "The first work of many words about models",
                    "A second work on how the weather learns",
                    "Third thoughts about machines that read",
                    "Fourth and longer studies of quiet attention",
                    "A fifth account of sparse and slow gradients",
                    "Sixth of the notes on maps and their makers");

    @TempDir Path folder;

    private List<ListedEntry> read(TypedPages pages) throws SeojaeException {
        Path file = pages.save(folder.resolve("list.pdf"));
        PdfFile pdf = PdfFile.open(file, null);
        List<PageText> texts = new ArrayList<>();
        try (PdfHandle handle = pdf.handle()) {
            for (PageIndex page : PageIndex.all(pdf.pageCount())) {
                texts.add(TextExtractor.of(handle, page, CancelFlag.never()));
            }
        }
        return ListedPages.entries(texts);
    }

    private static List<String> titles(List<ListedEntry> entries) {
        return entries.stream().map(entry -> CitedWork.of(entry.text()).title()).toList();
    }

    private static TypedPages page() {
        TypedPages pages = new TypedPages().page();
        for (int i = 0; i < 8; i++) {
            pages.body(740 - 14 * i, "Running text number " + i + " says in 2019 what was said.");
        }
        return pages;
    }

    /** An entry of three lines that hang below the first. */
    private static double hang(TypedPages pages, double x, double y, String label, String title) {
        int half = title.indexOf(' ', title.length() / 2);
        pages.line(
                x, y, 10, label + "Abel, B., Clark, D., and Evans, F. " + title.substring(0, half));
        pages.line(x + 14, y - 12, 10, title.substring(half + 1) + ". In Proceedings of the");
        pages.line(x + 14, y - 24, 10, "Conference on Everything, pp. 12–24, 2021.");
        return y - 42;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%d] ", "%d. ", "(%d) ", ""})
    void entriesAreCutHoweverTheyAreNumbered(String label) throws SeojaeException {
        TypedPages pages = page().bold(72, 600, 13, "References");
        double y = 580;
        for (int i = 0; i < TITLES.size(); i++) {
            y = hang(pages, 72, y, label.formatted(i + 1), TITLES.get(i));
        }
        List<ListedEntry> entries = read(pages);
        assertEquals(TITLES, titles(entries));
        assertEquals(label.isEmpty() ? "" : "6", entries.getLast().number());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REFERENCES",
                "R EFERENCES",
                "7 References",
                "VII. Bibliography",
                "Literature Cited"
            })
    void theListIsFoundBelowAnyOfItsNames(String heading) throws SeojaeException {
        TypedPages pages = page().bold(72, 600, 13, heading);
        double y = 580;
        for (String title : TITLES) {
            y = hang(pages, 72, y, "", title);
        }
        assertEquals(TITLES, titles(read(pages)));
    }

    @Test
    void theAppendixIsNoReferenceAndAListBehindItIs() throws SeojaeException {
        TypedPages pages = page().bold(72, 600, 13, "References");
        double y = hang(pages, 72, 580, "[1] ", TITLES.get(0));
        y = hang(pages, 72, y, "[2] ", TITLES.get(1));
        hang(pages, 72, y, "[3] ", TITLES.get(2));
        pages.page().bold(72, 740, 13, "A Further Results");
        for (int i = 0; i < 9; i++) {
            pages.body(700 - 14 * i, "The year 2020 was one of results, as arXiv shows " + i + ".");
        }
        pages.bold(72, 500, 13, "Supplementary References");
        y = hang(pages, 72, 480, "[1] ", TITLES.get(3));
        y = hang(pages, 72, y, "[2] ", TITLES.get(4));
        hang(pages, 72, y, "[3] ", TITLES.get(5));
        assertEquals(TITLES, titles(read(pages)));
    }

    @Test
    void numbersAreEnoughWithoutAnyHeading() throws SeojaeException {
        TypedPages pages = page();
        double y = 600;
        for (int i = 0; i < TITLES.size(); i++) {
            y = hang(pages, 72, y, "[" + (i + 1) + "] ", TITLES.get(i));
        }
        assertEquals(TITLES, titles(read(pages)));
    }

    @Test
    void gapsTellEntriesOfOneMarginApart() throws SeojaeException {
        TypedPages pages = page().bold(72, 600, 13, "References");
        double y = 580;
        for (String title : TITLES) {
            pages.line(72, y, 10, "Abel, Bea and Clark, Dan. 2021. " + title + ".");
            pages.line(72, y - 12, 10, "In Proceedings of the Conference on Everything.");
            y -= 32;
        }
        assertEquals(TITLES, titles(read(pages)));
    }

    @Test
    void anEntryGoesOnInTheNextColumnAndOnTheNextPage() throws SeojaeException {
        TypedPages pages = new TypedPages().page().bold(60, 740, 13, "References");
        double y = 716;
        for (int i = 0; i < 12; i++) {
            y = narrow(pages, 60, y, i);
        }
        pages.line(60, y, 9, "Abel, B. and Clark, D. The work that goes on and");
        y = 716;
        pages.line(330, y, 9, "on beyond its column. arXiv preprint arXiv:2101.");
        pages.line(330, y - 11, 9, "00001, 2021.");
        y -= 28;
        for (int i = 12; i < 24; i++) {
            y = narrow(pages, 320, y, i);
        }
        List<ListedEntry> entries = read(pages);
        assertEquals(25, entries.size());
        CitedWork broken = CitedWork.of(entries.get(12).text());
        assertEquals("The work that goes on and on beyond its column", broken.title());
        assertEquals("2101.00001", String.valueOf(broken.arxivId()));
    }

    private static double narrow(TypedPages pages, double x, double y, int number) {
        pages.line(x, y, 9, "Abel, B. and Clark, D. Work number " + number + " of");
        pages.line(x + 10, y - 11, 9, "a long list. In Some Proceedings of Many");
        pages.line(x + 10, y - 22, 9, "Conferences, pp. 1–9, 2020.");
        return y - 40;
    }

    @Test
    void aPaperWithoutListHasNone() throws SeojaeException {
        assertEquals(List.of(), read(page()));
        assertEquals(List.of(), read(page().bold(72, 600, 13, "References").body(580, "None.")));
    }

    /** Whatever stands there, reading it ends, and soon. */
    @Test
    void hostileEntriesAreReadWithinBounds() {
        String initials = "A., ".repeat(5_000);
        String dots = ". ".repeat(10_000);
        String quotes = "\"“".repeat(10_000);
        String digits = "1234567890".repeat(2_000);
        String words = "arXiv: ".repeat(3_000);
        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> {
                    for (String one : List.of(initials, dots, quotes, digits, words)) {
                        assertTrue(CitedWork.of(one).phrases().size() <= 8);
                    }
                });
    }
}

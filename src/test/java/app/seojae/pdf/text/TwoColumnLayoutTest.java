package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.text.MadePages.Said;
import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.select.TextSelection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands across two columns or beside them, on pages made for it. */
class TwoColumnLayoutTest {

    private static final String[] PROSE = {
        "Here a column begins that tells a longer",
        "story of letters which stand in rows as all",
        "the rows of a column do, of even length so",
        "that nobody who looks can doubt that this",
        "is a column and that it has a neighbour of",
        "the same kind to whose first row the eye",
        "goes when it comes to the last of these in"
    };

    private static final String[] MORE = {
        "the other one, where the story goes on for", "some rows more, and comes then to its end.",
    };

    @TempDir Path folder;

    private final List<Said> words = new ArrayList<>();

    @BeforeEach
    void empty() {
        words.clear();
    }

    private void column(float x, float y, float size, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            float down = i * size * 1.2f;
            words.add(new Said(lines[i].strip(), x + indent(lines[i]), y - down, size, ROMAN, 0));
        }
    }

    private static final FontName ROMAN = FontName.TIMES_ROMAN;

    private static float indent(String line) {
        return line.startsWith(" ") ? 12 : 0;
    }

    private void row(float y, float[] at, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            words.add(new Said(cells[i], at[i], y, 9, ROMAN, 0));
        }
    }

    private PageText read() {
        return MadePages.read(MadePages.drawn(folder.resolve("made.pdf"), 0, words), 1);
    }

    private static List<String> copied(PageText page) {
        TextRange all = TextRange.of(PageIndex.ofNumber(1), 0, page.length());
        return Arrays.asList(TextSelection.copy(_ -> page, all, false).split("\n\n"));
    }

    private static Kind kind(PageText page, String start) {
        TextBlock block = page.blockOf(page.text().indexOf(start));
        return block == null ? Kind.OTHER : block.kind();
    }

    private void columns(float y) {
        column(90, y, 10, PROSE);
        column(320, y, 10, MORE);
        column(320, y - 36, 10, PROSE);
    }

    @Test
    void readsTheRowsOfATableOverBothColumns() {
        float[] at = {95, 150, 205, 260, 330, 385, 440, 490};
        row(700, at, "Set", "Size", "A@1", "A@5", "B@1", "B@5", "CIDEr", "SPICE");
        row(686, at, "All", "224M", "77.3", "59.5", "93.1", "81.0", "125.9", "13.1");
        row(674, at, "None", "252M", "78.4", "60.7", "93.9", "82.1", "127.8", "13.9");
        row(662, at, "Some", "361M", "78.3", "60.5", "93.6", "81.9", "127.4", "14.2");
        column(90, 640, 9, caption(), "and this is its end.");
        columns(600);
        PageText page = read();
        assertTrue(page.text().contains("All 224M 77.3 59.5 93.1 81.0 125.9 13.1\n"), page.text());
        assertTrue(page.text().contains("None 252M 78.4 60.7 93.9 82.1 127.8 13.9\n"));
        assertEquals(Kind.TABLE, kind(page, "Some"));
    }

    private static String caption() {
        return "Table 1: What four kinds of sharing come to, over both of the columns of this page"
                + " and a bit further yet,";
    }

    @Test
    void aCaptionOverBothColumnsKeepsItsShortLastLine() {
        column(90, 640, 9, caption(), "and this is its end.");
        columns(600);
        PageText page = read();
        assertEquals(caption() + " and this is its end.", copied(page).getFirst());
        assertEquals(Kind.CAPTION, kind(page, "and this is"));
    }

    @Test
    void readsTheRowsOfATableInOneColumn() {
        float[] at = {325, 400, 450, 500};
        column(90, 700, 10, PROSE);
        column(90, 616, 10, PROSE);
        row(700, at, "Model", "EM", "F1", "Avg");
        row(688, at, "first", "27.20", "37.75", "1");
        row(676, at, "second", "34.90", "46.85", "25.79");
        row(664, at, "third", "7.17", "-", "112.3");
        column(320, 646, 9, "Table 2: What three models come to.");
        column(320, 616, 10, PROSE);
        PageText page = read();
        assertTrue(page.text().contains("first 27.20 37.75 1\nsecond 34.90 46.85 25.79\n"));
        assertTrue(page.text().contains("third 7.17 - 112.3\n"), page.text());
    }

    @Test
    void readsNamesOverBothColumnsInALine() {
        column(150, 740, 16, "A Title That Goes Over Both Columns");
        float[] at = {110, 210, 340, 440};
        row(715, at, "Ada Lovelace", "Alan Turing", "Grace Hopper", "Kurt Gödel");
        column(150, 695, 9, "University of somewhere in the middle of both of the columns");
        columns(640);
        String text = read().text();
        assertTrue(text.contains("Ada Lovelace Alan Turing Grace Hopper Kurt Gödel\n"), text);
    }

    @Test
    void aParagraphGoesOnPastAnAlgorithm() {
        column(90, 600, 10, PROSE);
        column(
                320,
                600,
                8.5f,
                "Algorithm 1 Making of Rows",
                "Require: a list of letters in which all letters are",
                "1: while the list is not empty do",
                "2:     take a letter and set it behind the others");
        column(320, 540, 10, MORE);
        column(320, 516, 10, PROSE);
        String start = String.join(" ", PROSE) + " " + MORE[0];
        List<String> copied = copied(read());
        assertTrue(copied.getFirst().startsWith(start), copied::toString);
    }

    @Test
    void notesAtTheFootAreOfOneSize() {
        column(90, 600, 10, PROSE);
        column(
                90,
                500,
                8.8f,
                "How to cite what stands here is said in a form",
                "that is smaller than the text above, in May.");
        column(
                90,
                470,
                7.2f,
                "Permission to make copies of all of this for any use is",
                "given to all who ask for it and do not forget the note.");
        column(320, 600, 10, MORE);
        column(320, 576, 10, PROSE);
        PageText page = read();
        assertEquals(Kind.BODY, kind(page, "How to cite"));
        assertEquals(Kind.FOOTNOTE, kind(page, "Permission"));
        List<String> copied = copied(page);
        assertTrue(copied.stream().anyMatch(it -> it.startsWith("How to cite")), copied::toString);
    }

    @Test
    void worksCitedInALowerPartOfAColumnAreWhole() {
        column(90, 700, 10, PROSE);
        column(90, 616, 10, PROSE);
        words.add(new Said("References", 90, 512, 12, FontName.TIMES_BOLD, 0));
        column(
                90,
                494,
                10,
                "Agrawal, H., Anderson, P., and Desai, K.,",
                " Some title of a work that is long and so",
                " goes on. In Somewhere, 2019.",
                "Bain, M., Nagrani, A., and Varol, G. Other",
                " titles of works that are as long. In ICCV,",
                " pages of it, 2021.");
        column(320, 700, 10, MORE);
        column(320, 676, 10, PROSE);
        List<String> copied = copied(read());
        assertTrue(
                copied.contains(
                        "Agrawal, H., Anderson, P., and Desai, K., Some title of a work that is"
                                + " long and so goes on. In Somewhere, 2019."),
                copied::toString);
    }

    /** Blanks as wide as the white between columns make no columns of a few lines among many. */
    @Test
    void wideBlanksOfAFewLinesAreNoColumns() throws Exception {
        String line = "A line of a column that is not stretched and goes on to its end now.";
        float right = 90 + width(line);
        for (int i = 0; i < 32; i++) {
            column(90, 700 - i * 12, 10, line);
        }
        int[] stretched = {9, 14, 20};
        String[] starts = {
            "it will still be as little.",
            "what it told is still little.",
            "it will be still as little."
        };
        String[] ends = {
            "It was there before anyone had seen it.",
            "No one had seen it so before this.",
            "Later all saw it and said so too."
        };
        for (int i = 0; i < stretched.length; i++) {
            float y = 700 - stretched[i] * 12;
            words.set(stretched[i], Said.plain(starts[i], 90, y));
            words.add(Said.plain(ends[i], right - width(ends[i]), y));
        }
        PageText page = read();
        assertEquals(1, page.blocks().size(), page.text());
    }

    private static float width(String words) throws IOException {
        return new PDType1Font(ROMAN).getStringWidth(words) / 100;
    }
}

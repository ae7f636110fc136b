package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.text.MadePages.Said;
import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines whose words stand far apart: in narrow cells, and led to their page by dots. */
class StretchedLinesTest {

    private static final float LEFT = 238;

    @TempDir Path folder;

    private PageText page(List<Said> words) {
        return MadePages.read(MadePages.drawn(folder.resolve("made.pdf"), 0, words), 1);
    }

    private static float width(String words, FontName font, float size) throws Exception {
        return new PDType1Font(font).getStringWidth(words) / 1000 * size;
    }

    private static boolean holds(PageText page, String line) {
        return page.lines().stream()
                .anyMatch(found -> page.text().substring(found.start(), found.end()).equals(line));
    }

    @Test
    void keepsTheStretchedLinesOfACellWhole() throws Exception {
        String[] cell = {
            "A dense model of the usual kind that has many parts.",
            "Hardware: nothing that anyone would ever call new.",
            "",
            "ways of which the reader has never heard before.",
            "For details, see another section of this paper now.",
            "It is reported in the use of all that there may be.",
            "The model is trained from a random start, they say.",
            "This model is a static one trained on some old set.",
            "And here comes one that goes on to the very end of the cell, which is so"
        };
        List<Said> words = new ArrayList<>();
        for (int i = 0; i < cell.length; i++) {
            words.add(Said.plain(cell[i].isEmpty() ? "Software:" : cell[i], LEFT, 600 - i * 12));
        }
        // Four more words, seven tenths of an em apart, up to the end of the longest line.
        float at = LEFT + width("Software:", FontName.TIMES_ROMAN, 10) + 7;
        String[] more = {
            "frames", "(one,", "two),", "sets", "(Bradford", "et", "al.,", "eighteen),", "Path-"
        };
        for (String word : more) {
            words.add(Said.plain(word, at, 576));
            at += width(word, FontName.TIMES_ROMAN, 10) + 7;
        }
        PageText page = page(words);
        String whole = "Software: " + String.join(" ", more);
        assertTrue(holds(page, whole), page.text());
        assertEquals(1, TextFinder.find(page, FindQuery.of("pathways")).size());
    }

    @Test
    void readsTheWordsBeforeLeadingDots() throws Exception {
        List<Said> words = new ArrayList<>();
        String[] titles = {"2.1 The First of Them", "2.2 Methods", "3.1 One of Many Others"};
        for (int i = 0; i < titles.length; i++) {
            words.add(Said.plain(titles[i], 72, 700 - i * 14));
            float at = 84 + width(titles[i], FontName.TIMES_ROMAN, 10);
            for (; at < 500; at += 7) {
                words.add(Said.plain(".", at, 700 - i * 14));
            }
            words.add(Said.plain(Integer.toString(i + 4), 525, 700 - i * 14));
        }
        PageText page = page(words);
        assertEquals(3, page.lines().size());
        for (int i = 0; i < titles.length; i++) {
            TextLine line = page.lines().get(i);
            String text = page.text().substring(line.start(), line.end());
            assertTrue(text.startsWith(titles[i] + " . ."), text);
            assertTrue(text.endsWith(". " + (i + 4)), text);
        }
    }

    @Test
    void takesSmallWorksCitedForNoNotes() {
        List<Said> words = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            words.add(
                    Said.plain(
                            "A line of the text proper, as long as the others, " + i,
                            72,
                            700 - i * 12));
        }
        words.add(new Said("References", 72, 580, 11, FontName.TIMES_BOLD, 0));
        for (int i = 0; i < 5; i++) {
            words.add(
                    new Said(
                            "Ann Author and Bo Writer. 201" + i + ". On the making of many books.",
                            72,
                            560 - i * 14,
                            9,
                            FontName.TIMES_ROMAN,
                            0));
        }
        PageText page = page(words);
        assertTrue(page.blocks().stream().anyMatch(block -> block.kind() == Kind.REFERENCE));
        assertTrue(page.blocks().stream().noneMatch(block -> block.kind() == Kind.FOOTNOTE));
    }
}

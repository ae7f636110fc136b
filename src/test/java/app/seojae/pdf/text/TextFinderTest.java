package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.text.select.FindHit;
import app.seojae.pdf.text.select.FindQuery;
import app.seojae.pdf.text.select.TextFinder;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextFinderTest {

    private static final String[] LINES = {
        "Caf\u00E9 or cafe\u0301: the infor-",
        "mation is task-",
        "specific, \uFF21\uFF22 and na\u00EFve",
        "\uD55C\uAD6D\uC5B4 \uAC80",
        "\uC0C9\uC740 \u1112\u1161\u11AB\u1100\u116E\u11A8\uC5B4\uB3C4"
    };

    private static final PageText PAGE = MadePages.lines(1, LINES);

    private static List<String> found(FindQuery query) {
        return TextFinder.find(PAGE, query).stream()
                .map(hit -> PAGE.text().substring(hit.start(), hit.end()))
                .toList();
    }

    private static int count(String words) {
        return found(FindQuery.of(words)).size();
    }

    @Test
    void findsOverLineEndsAndHyphens() {
        assertEquals(List.of("infor-\nmation"), found(FindQuery.of("information")));
        assertEquals(List.of("task-\nspecific"), found(FindQuery.of("task-specific")));
        assertEquals(
                List.of("mation is task-\nspecific"),
                found(FindQuery.of("MATION  is taskspecific")));
        assertEquals(1, count("\uAC80\uC0C9"));
        assertEquals(1, count("\uAC80 \uC0C9"));
    }

    @Test
    void findsWhateverTheFormOfTheLetters() {
        assertEquals(2, count("cafe"));
        assertEquals(2, count("CAF\u00C9"));
        assertEquals(1, count("ab and"));
        assertEquals(1, count("naive"));
        assertEquals(2, count("\uD55C\uAD6D\uC5B4"));
        assertEquals(2, count("\u1112\u1161\u11AB\u1100\u116E\u11A8\uC5B4"));
    }

    @Test
    void findsAddressesOverLineEnds() {
        PageText page = MadePages.lines(1, "see https://a.org/docs/", "issues/257 and/", "or");
        assertEquals(
                1, TextFinder.find(page, FindQuery.of("https://a.org/docs/issues/257")).size());
        assertEquals(0, TextFinder.find(page, FindQuery.of("and/or")).size());
    }

    @Test
    void findsOverSoftHyphensAndLigaturesAtLineEnds() {
        PageText page =
                MadePages.lines(1, "an e\uFB03cient con\u00AD", "\uFB02ict of of\u00AD", "fices");
        assertEquals(
                1, TextFinder.find(page, FindQuery.of("efficient conflict of offices")).size());
        assertEquals(1, TextFinder.find(page, FindQuery.of("con-flict")).size());
    }

    @Test
    void minds() {
        assertEquals(2, found(new FindQuery("caf\u00E9", false, true, false)).size());
        assertEquals(0, found(new FindQuery("cafe", false, true, false)).size());
        assertEquals(1, found(new FindQuery("cafe", true, false, false)).size());
        assertEquals(0, found(new FindQuery("mation", false, false, true)).size());
        assertEquals(1, found(new FindQuery("information", false, false, true)).size());
        assertEquals(0, count(""));
        assertEquals(0, count("   "));
    }

    @Test
    void showsWhatStandsAround() {
        FindHit hit = TextFinder.find(PAGE, FindQuery.of("information")).getFirst();
        assertEquals("information", hit.match());
        assertFalse((hit.before() + hit.after()).contains("\n"));
        assertEquals(" is task", hit.after().substring(0, 8));
    }

    @Test
    void findsOverAPageEnd() {
        PageText next = MadePages.lines(2, "that begins here");
        PageText page = MadePages.lines(1, "a sentence", "of words");
        List<FindHit> hits = TextFinder.findAcross(page, next, FindQuery.of("words that begins"));
        assertEquals(1, hits.size());
        FindHit hit = hits.getFirst();
        assertEquals(
                new TextRange(
                        new TextPosition(PageIndex.ofNumber(1), 14),
                        new TextPosition(PageIndex.ofNumber(2), 11)),
                hit.range());
        assertEquals(List.of(), TextFinder.findAcross(page, next, FindQuery.of("sentence")));
    }

    /** Any stretch of whole letters is found exactly where it stands, however it is broken. */
    @Property
    void findsEveryStretch(
            @ForAll @IntRange(max = 100) int start,
            @ForAll @IntRange(min = 1, max = 60) int length) {
        String text = PAGE.text();
        int from = letterFrom(text, start % text.length());
        int to = letterTo(text, Math.min(from + length, text.length()));
        String words = text.substring(from, to);
        for (String typed : List.of(words, words.replace("-\n", ""), words.replace("-\n", "-"))) {
            assertTrue(
                    TextFinder.find(PAGE, new FindQuery(typed, true, true, false)).stream()
                            .anyMatch(hit -> hit.start() == from && hit.end() == to),
                    () -> "not at " + from + " to " + to + ": " + typed);
        }
    }

    /** The first place from here on where a word's letter starts. */
    private static int letterFrom(String text, int start) {
        int at = start;
        while (!startsLetter(text, at)) {
            at = (at + 1) % text.length();
        }
        return at;
    }

    /** The last place up to here where a word's letter has ended. */
    private static int letterTo(String text, int end) {
        int at = end;
        while (at < text.length() && isJoined(text.charAt(at))) {
            at++;
        }
        while (!Character.isLetterOrDigit(text.charAt(at - 1)) && !isJoined(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean startsLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at)) && !isJoined(text.charAt(at));
    }

    /** Accents, and the vowels and ends of Hangul written apart. */
    private static boolean isJoined(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c >= 0x1160 && c <= 0x11FF;
    }
}

package app.seojae.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMergeTest {

    @ParameterizedTest
    @CsvSource({
        // base, mine, theirs, merged; | stands for a new line
        "a,a,a,a",
        "a,b,a,b",
        "a,a,b,b",
        "'',나,'','나'",
        "'',나,너,'나|너'",
        "a|b|c,A|b|c,a|b|C,A|b|C",
        "a|b|c,a|b|c|d,x|a|b|c,x|a|b|c|d",
        "a,a b,a||foo,a b||foo",
        "a|b,a|b|mine,a|b|theirs,a|b|mine|theirs",
        "a|b|c,a|c,a|b|c|d,a|c|d",
        "a|b|c|d,a|d,a|b|c|d|e,a|d|e",
        // taken back while another added in the middle of it
        "a||w,a,a||c||w,a|c|",
        "a|b|c|d,a|d,a|b|new|c|d,a|new|d",
        "a|b|c|d,a|X|d,a|b|new|c|d,a|X|new|d",
        "a|b|new|c|d,a|b|new|c|d|e,a|d,a|d|e",
    })
    void bothAreKept(String base, String mine, String theirs, String merged) {
        Merged result = TextMerge.merge(text(base), text(mine), text(theirs));
        assertEquals(text(merged), result.text());
        assertFalse(result.keptBoth());
    }

    @ParameterizedTest
    @CsvSource({
        "a|b|c,a|B|c,a|ß|c,a|B|ß|c",
        "a|b|c,a|c,a|ß|c,a|ß|c",
        "a|b|c|d,a|x|d,a|b|y|d,a|x|y|d",
    })
    void sameLinesStandTwiceAndThatIsSaid(String base, String mine, String theirs, String merged) {
        Merged result = TextMerge.merge(text(base), text(mine), text(theirs));
        assertEquals(text(merged), result.text());
        assertTrue(result.keptBoth());
    }

    @Test
    void lineEndsDoNotMatter() {
        assertEquals("a\nb\nc", TextMerge.merge("a\r\nb", "a\nb", "a\r\nb\r\nc").text());
    }

    /** Whatever two writers do to the lines of a text, every new line of both is in the result. */
    @Property(tries = 2000)
    void nothingWrittenIsLost(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> base = new ArrayList<>();
        for (int i = random.nextInt(12); i > 0; i--) {
            base.add(random.nextInt(4) == 0 ? "" : "line " + random.nextInt(6));
        }
        List<String> mine = changed(base, "mine ", random);
        List<String> theirs = changed(base, "theirs ", random);
        String merged =
                TextMerge.merge(
                                String.join("\n", base),
                                String.join("\n", mine),
                                String.join("\n", theirs))
                        .text();
        List<String> lines = List.of(merged.split("\n", -1));
        for (List<String> side : List.of(mine, theirs)) {
            for (String line : side) {
                if (line.startsWith("mine ") || line.startsWith("theirs ")) {
                    assertEquals(1, lines.stream().filter(line::equals).count(), merged);
                }
            }
        }
    }

    private static List<String> changed(List<String> base, String who, Random random) {
        List<String> lines = new ArrayList<>(base);
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(lines.size() + 1);
            if (at < lines.size() && random.nextBoolean()) {
                if (random.nextBoolean()) {
                    lines.remove(at);
                } else {
                    lines.set(at, who + i);
                }
            } else {
                lines.add(at, who + i);
            }
        }
        return lines;
    }

    private static String text(String row) {
        return row.replace('|', '\n');
    }
}

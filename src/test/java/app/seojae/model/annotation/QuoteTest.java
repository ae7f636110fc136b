package app.seojae.model.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Property
    void aQuoteAndItsSurroundingsStandInTheText(
            @ForAll @StringLength(max = 200) String text,
            @ForAll @IntRange(max = 200) int one,
            @ForAll @IntRange(max = 200) int other) {
        int start = Math.min(text.length(), Math.min(one, other));
        int end = Math.min(text.length(), Math.max(one, other));
        Quote quote = Quote.of(text, start, end);
        assertEquals(text.substring(start, end), quote.exact());
        assertEquals(start, quote.offset());
        String around = quote.prefix() + quote.exact() + quote.suffix();
        assertTrue(text.startsWith(around, start - quote.prefix().length()));
        assertTrue(quote.prefix().length() <= Quote.CONTEXT);
        assertTrue(quote.suffix().length() <= Quote.CONTEXT);
        assertEquals(start == end, quote.isEmpty());
    }

    @Property
    void asMuchIsKeptAsThereIs(
            @ForAll @StringLength(min = 120, max = 160) @net.jqwik.api.constraints.AlphaChars
                    String text) {
        Quote quote = Quote.of(text, 60, 61);
        assertEquals(Quote.CONTEXT, quote.prefix().length());
        assertEquals(Quote.CONTEXT, quote.suffix().length());
        assertEquals(3, Quote.before(text, 3).length());
        assertEquals(2, Quote.behind(text, text.length() - 2).length());
    }

    /** Half a character would be written as a question mark and never be found again. */
    @Test
    void noCharacterIsCutInHalf() {
        // One narrow sign among wide ones: whatever is counted from it ends inside a pair.
        String text = "😀".repeat(50) + "x" + "😀".repeat(50);
        for (int at = 0; at <= text.length(); at++) {
            boolean inside = at > 0 && at < text.length();
            if (inside && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))) {
                continue;
            }
            String before = Quote.before(text, at);
            String behind = Quote.behind(text, at);
            assertFalse(!before.isEmpty() && Character.isLowSurrogate(before.charAt(0)));
            assertFalse(
                    !behind.isEmpty()
                            && Character.isHighSurrogate(behind.charAt(behind.length() - 1)));
            assertTrue(before.length() >= Math.min(at, Quote.CONTEXT) - 1);
            assertTrue(behind.length() >= Math.min(text.length() - at, Quote.CONTEXT) - 1);
        }
    }

    @Test
    void aPlaceWithoutWordsIsEmpty() {
        assertTrue(Quote.NONE.isEmpty());
        assertTrue(Quote.of("abc", 1, 1).isEmpty());
        assertEquals(new Quote("", "a", "bc", 1), Quote.of("abc", 1, 1));
    }
}

package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.prose.TextAlignment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextAlignmentTest {

    /** The words of the other text that some of the one stand for. */
    private static String there(String one, String other, String words) {
        int at = one.indexOf(words);
        TextAlignment places = TextAlignment.of(one, other);
        return other.substring(places.toOther(at), places.toOther(at + words.length() - 1) + 1);
    }

    @Test
    void paragraphsAndBlanksDoNotCount() {
        String shown = "첫 문단입니다.\n둘째 문단\n";
        assertEquals("둘째", there(shown, "첫 문단입니다. 둘째 문단", "둘째"));
        assertEquals("문단입니다. 둘째", there(shown, "첫 문단입니다. 둘째 문단", "문단입니다.\n둘째"));
    }

    @Test
    void wordsOfOneTextAloneArePassedOver() {
        String plain = "앞 글 int x = 1; 뒤에 오는 글";
        assertEquals("뒤에 오는", there("앞 글\n뒤에 오는 글", plain, "뒤에 오는"));
        assertEquals("뒤에 오는", there(plain, "앞 글\n뒤에 오는 글", "뒤에 오는"));
    }

    @Test
    void endsMeetEnds() {
        TextAlignment places = TextAlignment.of("글\n", "글");
        assertEquals(1, places.toOther(2));
        assertEquals(0, places.toOne(0));
        assertEquals(0, TextAlignment.of("", "").toOther(5));
    }

    @Property(tries = 200)
    void sameLettersMeetWhateverBlanksStandBetween(@ForAll @StringLength(max = 40) String text) {
        String other = text.replace(' ', '\n');
        TextAlignment places = TextAlignment.of(text, other);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\u00A0' && c != '\u200B') {
                assertEquals(i, places.toOne(places.toOther(i)));
                assertEquals(c, other.charAt(places.toOther(i)));
            }
        }
    }

    @Property(tries = 200)
    void placesNeverGoBack(
            @ForAll @StringLength(max = 30) String one,
            @ForAll @StringLength(max = 30) String other) {
        TextAlignment places = TextAlignment.of(one, other);
        for (int i = 0; i < one.length(); i++) {
            assertTrue(places.toOther(i) <= places.toOther(i + 1));
            assertTrue(places.toOther(i + 1) <= other.length());
        }
    }
}

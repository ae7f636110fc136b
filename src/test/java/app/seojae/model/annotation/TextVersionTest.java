package app.seojae.model.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody has read yet takes nothing back that is known, and moves nothing. */
class TextVersionTest {

    private static final TextVersion ONE = new TextVersion.Known("one");
    private static final TextVersion OTHER = new TextVersion.Known("other");

    @Test
    void isKeptAndComesBack() {
        assertEquals(ONE, TextVersion.of(ONE.stored()));
        assertEquals(TextVersion.unread(), TextVersion.of(TextVersion.unread().stored()));
        assertThrows(IllegalArgumentException.class, () -> new TextVersion.Known(""));
    }

    @Test
    void onlyAnotherKnownTextMovesWhatWasMade() {
        assertTrue(ONE.isOtherThan(OTHER));
        assertTrue(TextVersion.unread().isOtherThan(ONE));
        assertFalse(ONE.isOtherThan(ONE));
        assertFalse(ONE.isOtherThan(TextVersion.unread()));
        assertFalse(TextVersion.unread().isOtherThan(TextVersion.unread()));
    }

    private static Anchor.Pages at(TextVersion version, double left, String words) {
        PageRegion region =
                PageRegion.of(PageIndex.ofNumber(1), List.of(Quad.of(left, 0, left + 10, 10)));
        return new Anchor.Pages(version, new Quote(words, "", "", 0), List.of(region));
    }

    @Test
    void whoDidNotKnowTheTextTakesItNotBack() {
        Anchor.Pages before = at(ONE, 5, "words");
        assertSame(before, at(TextVersion.unread(), 5, "words").after(before));
        Anchor.Pages moved = at(TextVersion.unread(), 6, "words");
        assertSame(moved, moved.after(before), "it stands elsewhere now");
        Anchor.Pages reworded = at(TextVersion.unread(), 5, "others");
        assertSame(reworded, reworded.after(before));
        Anchor.Pages known = at(OTHER, 5, "words");
        assertSame(known, known.after(before));
    }
}

package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.TextVersion;
import app.seojae.pdf.text.select.Quoting;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The words of marks are joined as the whole paper writes them, where it is at hand. */
class QuotingTest {

    private static final PageText FIRST =
            MadePages.lines(1, "so we mark the coun-", "try and go on");

    private static String quoted(Function<PageIndex, @Nullable PageText> around) {
        TextRange all = TextRange.of(FIRST.page(), 0, FIRST.length());
        Anchor.Pages anchor = Quoting.ofRange(at -> FIRST, around, all, TextVersion.of("made"));
        return Objects.requireNonNull(anchor).quote().exact();
    }

    @Test
    void aBrokenWordIsWrittenAsOnAnotherPage() {
        PageText hyphened = MadePages.lines(9, "a coun-try here");
        assertEquals("so we mark the coun-try and go on", quoted(at -> onIts(at, hyphened)));
        assertEquals("so we mark the country and go on", quoted(at -> null));
    }

    private static @Nullable PageText onIts(PageIndex at, PageText page) {
        return at.equals(page.page()) ? page : null;
    }
}

package app.seojae.pdf.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.pdf.text.read.PackedPage;
import app.seojae.pdf.text.read.PageContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Packs what was read of a page and unpacks it again, as the library keeps it. */
public final class RoundTrip {

    /** More than any document of the tests has. */
    public static final int PAGES = 1_000;

    private RoundTrip() {}

    /** The text that comes back, which was found to be equal. */
    static PageText of(PageText text) {
        return of(new PageContent(text, List.of())).text();
    }

    /** What comes back, which was found to be equal. */
    public static PageContent of(PageContent content) {
        try {
            byte[] packed = PackedPage.of(content);
            PageContent back = PackedPage.unpack(packed, content.text().page(), PAGES);
            same(content.text(), back.text());
            assertEquals(content.links(), back.links());
            assertArrayEquals(packed, PackedPage.of(back), "to the last bit");
            return back;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void same(PageText text, PageText back) {
        assertEquals(text.page(), back.page());
        assertEquals(text.text(), back.text());
        assertEquals(text.lines(), back.lines());
        assertEquals(text.blocks(), back.blocks());
        assertEquals(text.textBox(), back.textBox());
        assertEquals(text.bodyEnd(), back.bodyEnd());
        for (int i = 0; i < text.length(); i++) {
            assertEquals(text.quad(i), back.quad(i));
        }
        for (int line = 0; line < text.lines().size(); line++) {
            TextLine one = text.lines().get(line);
            assertEquals(
                    text.run(line, one.start(), one.end()), back.run(line, one.start(), one.end()));
        }
    }
}

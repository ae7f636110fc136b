package app.seojae.pdf.text.select;

import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the words under quads that another program laid over a page; pure. */
public final class QuadText {

    private QuadText() {}

    /**
     * The stretch from the first to the last character whose middle lies in a quad; null where none
     * does.
     */
    public static @Nullable TextRange under(PageText page, List<Quad> quads) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < page.length(); i++) {
            Quad place = page.quad(i);
            if (place != null && isUnder(place, quads)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? null : TextRange.of(page.page(), first, last + 1);
    }

    private static boolean isUnder(Quad character, List<Quad> quads) {
        PdfPoint middle =
                new PdfPoint(
                        (character.left() + character.right()) / 2,
                        (character.bottom() + character.top()) / 2);
        for (Quad quad : quads) {
            if (quad.contains(middle)) {
                return true;
            }
        }
        return false;
    }
}

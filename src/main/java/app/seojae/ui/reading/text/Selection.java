package app.seojae.ui.reading.text;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextPosition;
import app.seojae.pdf.text.TextRange;
import app.seojae.pdf.text.select.TextSelection;
import app.seojae.ui.viewer.draw.OverlayItem;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The words a person has selected in a document. Knows no nodes; confined to the FX thread. */
public final class Selection {

    /** How much one step of the gesture takes. */
    public enum Unit {
        CHARACTER,
        WORD,
        LINE
    }

    private final Function<PageIndex, @Nullable PageText> texts;
    private final ReadOnlyObjectWrapper<@Nullable TextRange> range = new ReadOnlyObjectWrapper<>();
    private Unit unit = Unit.CHARACTER;
    private @Nullable TextRange anchor;

    /**
     * @param texts the text of a page, or {@code null} while it is not read
     */
    public Selection(Function<PageIndex, @Nullable PageText> texts) {
        this.texts = texts;
    }

    /** The words selected, or {@code null}. */
    public ReadOnlyObjectProperty<@Nullable TextRange> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Starts a selection where a person pressed. */
    public void begin(PageIndex page, PdfPoint point, Unit newUnit) {
        unit = newUnit;
        anchor = around(page, point);
        range.set(unit == Unit.CHARACTER ? null : anchor);
    }

    /** Takes the selection to where the person drags, or to a click with Shift. */
    public void extend(PageIndex page, PdfPoint point) {
        TextRange there = around(page, point);
        if (anchor == null) {
            anchor = there;
        }
        if (anchor != null && there != null) {
            TextRange both = anchor.with(there);
            range.set(both.isEmpty() ? null : both);
        }
    }

    /** Selects a stretch, or nothing where it is {@code null}. */
    public void select(@Nullable TextRange words) {
        anchor = words;
        range.set(words);
    }

    /** Selects nothing. */
    public void clear() {
        select(null);
    }

    /** The selected words as a person would type them, or as lines; empty without a selection. */
    public String copy(boolean keepLines) {
        TextRange words = range.get();
        return words == null ? "" : TextSelection.copyAmong(texts, words, keepLines);
    }

    /** What to draw of it on a page. */
    public List<OverlayItem> itemsOn(PageIndex page) {
        List<Quad> quads = quads(page);
        return quads.isEmpty() ? List.of() : List.of(new OverlayItem("selection", quads));
    }

    /** The places of the selected words on a page. */
    List<Quad> quads(PageIndex page) {
        TextRange words = range.get();
        PageText text = texts.apply(page);
        if (words == null
                || text == null
                || page.compareTo(words.start().page()) < 0
                || page.compareTo(words.end().page()) > 0) {
            return List.of();
        }
        return TextSelection.quads(text, words.startOn(page), words.endOn(page, text.length()));
    }

    private @Nullable TextRange around(PageIndex page, PdfPoint point) {
        PageText text = texts.apply(page);
        if (text == null || text.length() == 0) {
            return null;
        }
        int gap = text.indexAt(point);
        if (unit == Unit.CHARACTER) {
            return new TextRange(new TextPosition(page, gap), new TextPosition(page, gap));
        }
        int under = text.charAt(point);
        int index = under >= 0 ? under : Math.min(gap, text.length() - 1);
        return unit == Unit.WORD
                ? TextSelection.word(text, index)
                : TextSelection.line(text, index);
    }
}

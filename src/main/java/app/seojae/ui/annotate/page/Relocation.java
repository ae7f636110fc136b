package app.seojae.ui.annotate.page;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.NoteIcon;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.TextRange;
import app.seojae.ui.reading.TextInteraction;
import java.util.List;
import java.util.function.Consumer;

/**
 * Gives a mark whose place was lost the place of the words a person has selected: its words, its
 * comment and its tags stay. Confined to the FX thread.
 */
public final class Relocation {

    private final TextInteraction reading;
    private final AnnotationMaker maker;
    private final Consumer<Annotation> picture;

    /**
     * @param picture gives an area that moved its picture anew
     */
    public Relocation(
            TextInteraction reading, AnnotationMaker maker, Consumer<Annotation> picture) {
        this.reading = reading;
        this.maker = maker;
        this.picture = picture;
    }

    /** Moves it; whether words are selected that it can stand at. */
    public boolean toSelection(Annotation mark) {
        TextRange words = reading.selectedProperty().get();
        if (words == null || words.isEmpty()) {
            return false;
        }
        maker.anchor(words, anchor -> move(mark, anchor));
        return true;
    }

    private void move(Annotation mark, Anchor.Pages words) {
        PageRegion first = words.regions().getFirst();
        switch (mark.kind()) {
            case HIGHLIGHT, UNDERLINE, STRIKEOUT -> put(mark, words);
            case NOTE ->
                    toPlace(mark, box(first.page(), NoteIcon.at(first.quads().getFirst().a())));
            case AREA -> toPlace(mark, box(first.page(), first.bounds()));
            case INK -> toPlace(mark, lines(mark).movedTo(first.page(), first.bounds().a()));
        }
        reading.select(null);
    }

    private static PageRegion box(PageIndex page, Quad place) {
        return PageRegion.of(page, List.of(place));
    }

    private static PageRegion lines(Annotation ink) {
        return ((Anchor.Pages) ink.anchor()).regions().getFirst();
    }

    private void toPlace(Annotation mark, PageRegion place) {
        maker.anchor(place, anchor -> put(mark, anchor));
    }

    private void put(Annotation mark, Anchor.Pages anchor) {
        maker.put(mark.id(), anchor);
        if (mark.kind() == AnnotationKind.AREA) {
            picture.accept(mark.withAnchor(anchor));
        }
    }
}

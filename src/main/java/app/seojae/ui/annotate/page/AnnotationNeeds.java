package app.seojae.ui.annotate.page;

import app.seojae.library.Library;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.note.NoteNeeds;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What annotating is given to work with.
 *
 * @param browser opens an http or https address outside
 * @param copy puts a mark on the clipboard
 */
public record AnnotationNeeds(
        Library library,
        Background background,
        Messages words,
        Notices notices,
        AnnotationToolState pens,
        Consumer<String> browser,
        BiConsumer<Annotation, AnnotationCopyForm> copy) {

    /** What the note of a mark is given to work with. */
    public NoteNeeds note() {
        return new NoteNeeds(words, browser, pens.colourProperty()::set, copy);
    }
}

package app.seojae.ui.note;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.ui.kit.Messages;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * What the note of a mark is given to work with.
 *
 * @param browser opens an http or https address outside
 * @param coloured told a colour that was chosen, to mark with it from now on
 * @param copy puts a mark on the clipboard
 */
public record NoteNeeds(
        Messages words,
        Consumer<String> browser,
        Consumer<AnnotationColour> coloured,
        BiConsumer<Annotation, AnnotationCopyForm> copy) {}

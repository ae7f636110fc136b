package app.seojae.ui.annotations;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.paper.PaperRow;

/** A line of the marks and notes of the library. */
sealed interface LibraryRow {

    /** What is said over the lines that follow, and how many they are. */
    record Head(String title, int count) implements LibraryRow {}

    /** A mark of a paper. */
    record Mark(Annotation annotation, PaperRow paper) implements LibraryRow {}

    /** A paper's note. */
    record Note(PaperRow paper) implements LibraryRow {}
}

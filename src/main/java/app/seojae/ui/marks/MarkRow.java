package app.seojae.ui.marks;

import app.seojae.model.PlacedAnnotation;

/** A line of a list of marks. */
sealed interface MarkRow {

    /** What is said over the marks that follow. */
    record Head(String title) implements MarkRow {}

    /** A mark and where it stands. */
    record Mark(PlacedAnnotation placed) implements MarkRow {}
}

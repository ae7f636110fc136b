package app.seojae.ui.annotations;

import app.seojae.model.annotation.PlacedAnnotation;

/** A line of a list of marks. */
sealed interface AnnotationRow {

    /** What is said over the marks that follow. */
    record Head(String title) implements AnnotationRow {}

    /** A mark and where it stands. */
    record Mark(PlacedAnnotation placed) implements AnnotationRow {}
}

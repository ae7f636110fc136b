package app.seojae.model.annotation;

/** The forms in which marks are put on the clipboard. */
public enum AnnotationCopyForm {
    MARKDOWN,
    PLAIN,
    /** The paper's entry, with its marks as an annotation. */
    BIBTEX
}

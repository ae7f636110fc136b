/** Annotating in an open PDF: marks over its pages, tools, the note of a mark. */
@NullMarked
package app.seojae.ui.annotate;

import org.jspecify.annotations.NullMarked;

/** The looks of annotations that bring none: the fields of forms, and wavy lines. */
@NullMarked
package app.seojae.pdf.render.appearance;

import org.jspecify.annotations.NullMarked;

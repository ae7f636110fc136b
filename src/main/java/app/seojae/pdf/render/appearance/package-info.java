/** The looks of annotations that bring none: fields of forms, carets, wavy lines, colours. */
@NullMarked
package app.seojae.pdf.render.appearance;

import org.jspecify.annotations.NullMarked;

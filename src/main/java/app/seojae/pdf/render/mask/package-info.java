/** Soft masks of the graphics state, drawn once for all they mask. */
@NullMarked
package app.seojae.pdf.render.mask;

import org.jspecify.annotations.NullMarked;

/** Shadings drawn by pixels and triangles of our own where PDFBox's way takes seconds. */
@NullMarked
package app.seojae.pdf.render.shade;

import org.jspecify.annotations.NullMarked;

/**
 * Letters as finished little masks, drawn once for all documents and written straight into pixels.
 */
@NullMarked
package app.seojae.pdf.render.glyph;

import org.jspecify.annotations.NullMarked;

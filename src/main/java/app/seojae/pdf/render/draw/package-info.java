/**
 * Draws a part of one page into pixels, in the colours of a look, leaving when nobody wants it any
 * more.
 */
@NullMarked
package app.seojae.pdf.render.draw;

import org.jspecify.annotations.NullMarked;

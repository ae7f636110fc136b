/** The letters of a page as they were drawn, with the characters a person would type. */
@NullMarked
package app.seojae.pdf.text.glyph;

import org.jspecify.annotations.NullMarked;

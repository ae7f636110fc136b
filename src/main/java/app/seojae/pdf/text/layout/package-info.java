/** Finds lines, columns, blocks and their order in the letters of a page; pure functions. */
@NullMarked
package app.seojae.pdf.text.layout;

import org.jspecify.annotations.NullMarked;

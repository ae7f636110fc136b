/** The texts of PDFs, each read once and kept as long as nobody throws them away. */
@NullMarked
package app.seojae.library.texts;

import org.jspecify.annotations.NullMarked;

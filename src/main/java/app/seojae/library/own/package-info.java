/** Papers a person adds herself: by an arXiv number or address, or as a PDF. */
@NullMarked
package app.seojae.library.own;

import org.jspecify.annotations.NullMarked;

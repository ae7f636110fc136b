/** The text of stored PDFs: brought into the index behind the window, and found. */
@NullMarked
package app.seojae.library.pdftext;

import org.jspecify.annotations.NullMarked;

/** The index of the text of stored PDFs, in a file of its own that may be thrown away. */
@NullMarked
package app.seojae.store.pdftext;

import org.jspecify.annotations.NullMarked;

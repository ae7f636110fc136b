/** Opens PDFs and answers questions about them: geometry, text, outline. */
@NullMarked
package app.seojae.pdf;

import org.jspecify.annotations.NullMarked;

/** The annotations that stand in PDFs: reads other people's, writes a person's own into a copy. */
@NullMarked
package app.seojae.pdf.annotation;

import org.jspecify.annotations.NullMarked;

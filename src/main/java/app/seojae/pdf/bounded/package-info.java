/** Bounds on what a hostile document may unpack to, before PDFBox holds it in memory. */
@NullMarked
package app.seojae.pdf.bounded;

import org.jspecify.annotations.NullMarked;

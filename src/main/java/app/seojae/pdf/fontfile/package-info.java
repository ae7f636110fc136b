/** Repairs font programs that PDFBox will not read, and reads each as what it is. */
@NullMarked
package app.seojae.pdf.fontfile;

import org.jspecify.annotations.NullMarked;

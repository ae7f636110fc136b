/** Where the pages of a document lie and how points of them become pixels. */
@NullMarked
package app.seojae.pdf.page;

import org.jspecify.annotations.NullMarked;

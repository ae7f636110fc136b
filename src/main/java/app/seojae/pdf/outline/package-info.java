/** What a document says of itself: headings, labels of pages, links and their targets. */
@NullMarked
package app.seojae.pdf.outline;

import org.jspecify.annotations.NullMarked;

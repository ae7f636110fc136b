/** Reads pages of a document into texts, each page within a bounded time. */
@NullMarked
package app.seojae.pdf.text.read;

import org.jspecify.annotations.NullMarked;

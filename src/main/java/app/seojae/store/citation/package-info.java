/** What stored PDFs cite, in a file of its own that may be thrown away. */
@NullMarked
package app.seojae.store.citation;

import org.jspecify.annotations.NullMarked;

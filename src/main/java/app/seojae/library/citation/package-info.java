/** Who cites whom in the library, by the references of its PDFs. */
@NullMarked
package app.seojae.library.citation;

import org.jspecify.annotations.NullMarked;

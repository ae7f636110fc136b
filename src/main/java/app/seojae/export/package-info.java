/** Writes what the reader made: Markdown, BibTeX. */
@NullMarked
package app.seojae.export;

import org.jspecify.annotations.NullMarked;

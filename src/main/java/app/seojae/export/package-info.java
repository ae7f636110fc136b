/** Writes what the reader made, Markdown, BibTeX, Web Annotations, and reads it back. */
@NullMarked
package app.seojae.export;

import org.jspecify.annotations.NullMarked;

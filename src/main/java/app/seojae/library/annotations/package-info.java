/** What a person marks in papers, and where it stands in each version of their PDFs. */
@NullMarked
package app.seojae.library.annotations;

import org.jspecify.annotations.NullMarked;

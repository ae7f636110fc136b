/** What the papers of a question can be narrowed by. */
@NullMarked
package app.seojae.library.facet;

import org.jspecify.annotations.NullMarked;

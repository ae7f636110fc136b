/**
 * A paper as the library knows it, as records: rows, queries and their answers, its PDF and where
 * it was left.
 */
@NullMarked
package app.seojae.model.paper;

import org.jspecify.annotations.NullMarked;

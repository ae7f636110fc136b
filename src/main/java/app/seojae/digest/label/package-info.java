/**
 * The labelled parts of an entry and their values: recognised in every dress, undressed, within
 * limits.
 */
@NullMarked
package app.seojae.digest.label;

import org.jspecify.annotations.NullMarked;

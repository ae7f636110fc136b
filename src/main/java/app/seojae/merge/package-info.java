/** Compares two texts, and brings together what two writers made of one; pure functions. */
@NullMarked
package app.seojae.merge;

import org.jspecify.annotations.NullMarked;

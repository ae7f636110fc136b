/** Brings together what two writers made of one text; pure functions. */
@NullMarked
package app.seojae.merge;

import org.jspecify.annotations.NullMarked;

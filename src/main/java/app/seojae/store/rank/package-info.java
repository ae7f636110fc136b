/** Orders what was found within each group of places, by what is worth most to the person. */
@NullMarked
package app.seojae.store.rank;

import org.jspecify.annotations.NullMarked;

/** The index of grams, and finding papers by words. */
@NullMarked
package app.seojae.store.search;

import org.jspecify.annotations.NullMarked;

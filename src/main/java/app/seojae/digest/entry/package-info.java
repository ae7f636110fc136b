/** The first reader: finds the entries that follow the labels of the seed's digests. */
@NullMarked
package app.seojae.digest.entry;

import org.jspecify.annotations.NullMarked;

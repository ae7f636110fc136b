/** The second reader: finds on pages of any maker the part that repeats for each paper. */
@NullMarked
package app.seojae.digest.unit;

import org.jspecify.annotations.NullMarked;

/** Reads the JSON of a day's papers, as HF's daily list gives it, into digests. */
@NullMarked
package app.seojae.digest.daily;

import org.jspecify.annotations.NullMarked;

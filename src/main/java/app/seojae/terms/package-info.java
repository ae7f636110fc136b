/** Finds terms and claims in Korean texts: 한국어(English) pairs, numbers, names; pure functions. */
@NullMarked
package app.seojae.terms;

import org.jspecify.annotations.NullMarked;

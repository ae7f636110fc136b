/**
 * Understands what a person typed: query syntax, Hangul folding, grams, snippets; pure functions.
 */
@NullMarked
package app.seojae.search;

import org.jspecify.annotations.NullMarked;

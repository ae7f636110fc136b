/** Finds the words of a quote again in a text that may have changed; pure functions. */
@NullMarked
package app.seojae.anchor;

import org.jspecify.annotations.NullMarked;

/**
 * Turns digest Markdown into {@code Digest} values, naming the line of everything it could not
 * understand.
 */
@NullMarked
package app.seojae.digest;

import org.jspecify.annotations.NullMarked;

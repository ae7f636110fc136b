/**
 * What stands in one line of a digest or before its words: addresses, dates, markers, front matter,
 * HTML.
 */
@NullMarked
package app.seojae.digest.line;

import org.jspecify.annotations.NullMarked;

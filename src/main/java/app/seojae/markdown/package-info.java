/** Reads the Markdown inside a digest's text or a note: Korean bold, plain text, within limits. */
@NullMarked
package app.seojae.markdown;

import org.jspecify.annotations.NullMarked;

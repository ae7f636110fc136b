/** Takes papers and marks out: what, in which format, into where; and onto the clipboard. */
@NullMarked
package app.seojae.ui.export;

import org.jspecify.annotations.NullMarked;

/** Texts that a model writes for a paper: asking for them, their mark, correcting them. */
@NullMarked
package app.seojae.ui.written;

import org.jspecify.annotations.NullMarked;

/** Draws the real screens into pictures, over a copy of a library that is thrown away. */
@NullMarked
package app.seojae.snapshot;

import org.jspecify.annotations.NullMarked;

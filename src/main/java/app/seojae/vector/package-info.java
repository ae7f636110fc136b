/** Turns texts into weighted words and those into few numbers: the arithmetic of likeness. */
@NullMarked
package app.seojae.vector;

import org.jspecify.annotations.NullMarked;

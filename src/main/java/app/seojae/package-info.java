/** Starts it: the entry point, the application and its wiring. */
@NullMarked
package app.seojae;

import org.jspecify.annotations.NullMarked;

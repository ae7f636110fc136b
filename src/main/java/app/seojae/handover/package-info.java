/** One window a library: a second start hands what it was given to the window that is open. */
@NullMarked
package app.seojae.handover;

import org.jspecify.annotations.NullMarked;

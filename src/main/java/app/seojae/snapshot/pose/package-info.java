/** A way a window stands for a picture, and the window that takes it. */
@NullMarked
package app.seojae.snapshot.pose;

import org.jspecify.annotations.NullMarked;

/** What the mouse does with a tool of annotating in the hand. */
@NullMarked
package app.seojae.ui.annotate.gesture;

import org.jspecify.annotations.NullMarked;

/** Puts the pictures of pages on screen, and what others draw over them. */
@NullMarked
package app.seojae.ui.viewer.draw;

import org.jspecify.annotations.NullMarked;

/** Puts the views into the window: navigation, tabs, palette, window state. */
@NullMarked
package app.seojae.ui.shell;

import org.jspecify.annotations.NullMarked;

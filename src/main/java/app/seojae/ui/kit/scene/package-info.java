/** What is one for all of a window. */
@NullMarked
package app.seojae.ui.kit.scene;

import org.jspecify.annotations.NullMarked;

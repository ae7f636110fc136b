/** What the screens of a window share: what it is given and the models made for each other. */
@NullMarked
package app.seojae.ui.window;

import org.jspecify.annotations.NullMarked;

/** The library's screen: shelves, list, bar, foot. */
@NullMarked
package app.seojae.ui.shelf;

import org.jspecify.annotations.NullMarked;

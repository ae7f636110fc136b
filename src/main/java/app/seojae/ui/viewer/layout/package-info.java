/** The arithmetic of pages in a column: places, zoom, scrolling; knows no document. */
@NullMarked
package app.seojae.ui.viewer.layout;

import org.jspecify.annotations.NullMarked;

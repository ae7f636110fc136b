/** The bars around the pages: toolbar, headings, small pictures of pages, menus. */
@NullMarked
package app.seojae.ui.viewer.bars;

import org.jspecify.annotations.NullMarked;

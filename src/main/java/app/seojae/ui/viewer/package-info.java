/** Scrolls and zooms a PDF; offers an overlay to others. */
@NullMarked
package app.seojae.ui.viewer;

import org.jspecify.annotations.NullMarked;

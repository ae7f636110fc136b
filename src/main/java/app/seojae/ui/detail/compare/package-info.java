/** How a paper's texts changed from one digest to the next, word by word. */
@NullMarked
package app.seojae.ui.detail.compare;

import org.jspecify.annotations.NullMarked;

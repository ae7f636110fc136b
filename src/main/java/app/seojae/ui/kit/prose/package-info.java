/** Running text: Markdown drawn with nodes, broken between Korean words, selected, edited. */
@NullMarked
package app.seojae.ui.kit.prose;

import org.jspecify.annotations.NullMarked;

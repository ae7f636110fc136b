/**
 * Tools every view needs: background work, notices, commands, keys, theme, icons, Markdown view.
 */
@NullMarked
package app.seojae.ui.kit;

import org.jspecify.annotations.NullMarked;

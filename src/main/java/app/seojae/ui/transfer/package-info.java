/** Shows imports and downloads under way and what came of them. */
@NullMarked
package app.seojae.ui.transfer;

import org.jspecify.annotations.NullMarked;

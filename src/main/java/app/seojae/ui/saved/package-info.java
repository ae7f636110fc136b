/** Questions the person keeps: naming one, asking one. */
@NullMarked
package app.seojae.ui.saved;

import org.jspecify.annotations.NullMarked;

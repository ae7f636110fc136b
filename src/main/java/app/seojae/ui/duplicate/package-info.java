/** Papers that stand here twice: shown, and put together as one. */
@NullMarked
package app.seojae.ui.duplicate;

import org.jspecify.annotations.NullMarked;

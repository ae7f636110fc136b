/** Papers like the one shown, in three orders, each with how the two differ. */
@NullMarked
package app.seojae.ui.detail.similar;

import org.jspecify.annotations.NullMarked;

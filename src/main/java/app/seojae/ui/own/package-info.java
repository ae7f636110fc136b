/** Papers a person adds herself: typed, pasted or dropped; mending them; their newer versions. */
@NullMarked
package app.seojae.ui.own;

import org.jspecify.annotations.NullMarked;

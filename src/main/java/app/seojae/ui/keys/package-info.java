/** Giving commands other keys: what is asked and what a key may not be, and the page for it. */
@NullMarked
package app.seojae.ui.keys;

import org.jspecify.annotations.NullMarked;

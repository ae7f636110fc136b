/** Every command by name, its keys, and those the person gave it in their place. */
@NullMarked
package app.seojae.ui.kit.keys;

import org.jspecify.annotations.NullMarked;

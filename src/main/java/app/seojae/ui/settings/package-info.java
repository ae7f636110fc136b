/** Preferences. */
@NullMarked
package app.seojae.ui.settings;

import org.jspecify.annotations.NullMarked;

/** Backups and damage, as a person sees them: the page, the bar, and the way back. */
@NullMarked
package app.seojae.ui.care;

import org.jspecify.annotations.NullMarked;

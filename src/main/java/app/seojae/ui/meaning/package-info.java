/** Papers found by what words mean, below those that have the words. */
@NullMarked
package app.seojae.ui.meaning;

import org.jspecify.annotations.NullMarked;

/** Lists what a person marked: beside a paper, and of the whole library. */
@NullMarked
package app.seojae.ui.annotations;

import org.jspecify.annotations.NullMarked;

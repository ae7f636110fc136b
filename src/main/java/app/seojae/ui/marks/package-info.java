/** Lists what a person marked: beside a paper, and of the whole library. */
@NullMarked
package app.seojae.ui.marks;

import org.jspecify.annotations.NullMarked;

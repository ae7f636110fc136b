/** What a person sees of papers and does with them: questions, states, notes, undo. */
@NullMarked
package app.seojae.library.papers;

import org.jspecify.annotations.NullMarked;

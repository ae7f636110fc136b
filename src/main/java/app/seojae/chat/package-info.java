/** Speaks with a language model that the person runs, and looks hard at what it answers. */
@NullMarked
package app.seojae.chat;

import org.jspecify.annotations.NullMarked;

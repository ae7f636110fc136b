/** Lets a library learn from its own texts which English papers a Korean question means. */
@NullMarked
package app.seojae.library.meaning;

import org.jspecify.annotations.NullMarked;

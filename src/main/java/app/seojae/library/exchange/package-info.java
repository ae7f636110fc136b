/** Takes papers and annotations out into files and annotations back in. */
@NullMarked
package app.seojae.library.exchange;

import org.jspecify.annotations.NullMarked;

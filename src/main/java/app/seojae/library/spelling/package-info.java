/** What could have been meant where nothing was found. */
@NullMarked
package app.seojae.library.spelling;

import org.jspecify.annotations.NullMarked;

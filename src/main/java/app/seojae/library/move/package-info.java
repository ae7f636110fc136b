/** Taking a library to another folder: copied, compared, and the old one left as it was. */
@NullMarked
package app.seojae.library.move;

import org.jspecify.annotations.NullMarked;

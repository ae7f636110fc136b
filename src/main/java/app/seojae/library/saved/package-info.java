/** Questions the person keeps, and what is new to them. */
@NullMarked
package app.seojae.library.saved;

import org.jspecify.annotations.NullMarked;

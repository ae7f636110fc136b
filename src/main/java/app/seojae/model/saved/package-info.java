/** Questions the person keeps. */
@NullMarked
package app.seojae.model.saved;

import org.jspecify.annotations.NullMarked;

/** What came since the last visit, what became of it, and when more is to be expected. */
@NullMarked
package app.seojae.library.morning;

import org.jspecify.annotations.NullMarked;

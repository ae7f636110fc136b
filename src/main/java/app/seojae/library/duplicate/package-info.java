/** Papers that stand in the library twice: found, and put together by the person's word. */
@NullMarked
package app.seojae.library.duplicate;

import org.jspecify.annotations.NullMarked;

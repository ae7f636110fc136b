/** Papers that are one and stand here twice: found, put together, and taken apart again. */
@NullMarked
package app.seojae.store.duplicate;

import org.jspecify.annotations.NullMarked;

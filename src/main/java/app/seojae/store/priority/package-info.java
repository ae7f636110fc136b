/** Reads what a person did with papers as signals, and keeps which of them are not to count. */
@NullMarked
package app.seojae.store.priority;

import org.jspecify.annotations.NullMarked;

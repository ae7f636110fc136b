/** Keeps questions. */
@NullMarked
package app.seojae.store.saved;

import org.jspecify.annotations.NullMarked;

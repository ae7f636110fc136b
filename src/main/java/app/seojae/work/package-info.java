/** Owns the threads: lanes, jobs, progress and cancel flags, without JavaFX. */
@NullMarked
package app.seojae.work;

import org.jspecify.annotations.NullMarked;

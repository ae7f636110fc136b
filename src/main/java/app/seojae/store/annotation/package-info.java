/** Annotations in the database, their steps of undo, and questions for them. */
@NullMarked
package app.seojae.store.annotation;

import org.jspecify.annotations.NullMarked;

/**
 * Papers in the database: what digests say of them, what the person did with them, questions for
 * them.
 */
@NullMarked
package app.seojae.store.paper;

import org.jspecify.annotations.NullMarked;

/** The book of every request that left: where to, why, how long it waited and what came back. */
@NullMarked
package app.seojae.fetch.record;

import org.jspecify.annotations.NullMarked;

/** Which paper is meant by the key or number of one that was put together with another. */
@NullMarked
package app.seojae.store.alias;

import org.jspecify.annotations.NullMarked;

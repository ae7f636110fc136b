/** SQL of feeds: which there are, and which of their files were taken in. */
@NullMarked
package app.seojae.store.feed;

import org.jspecify.annotations.NullMarked;

/** Feeds as values: where digests come from by themselves, how often, how it went. */
@NullMarked
package app.seojae.model.feed;

import org.jspecify.annotations.NullMarked;

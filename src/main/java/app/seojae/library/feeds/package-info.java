/** Takes in what feeds publish: whole, once, and only what changed since. */
@NullMarked
package app.seojae.library.feeds;

import org.jspecify.annotations.NullMarked;

/** The page of feeds: where digests come from by themselves, and how that goes. */
@NullMarked
package app.seojae.ui.feeds;

import org.jspecify.annotations.NullMarked;

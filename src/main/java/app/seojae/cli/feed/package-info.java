/** Commands about feeds. */
@NullMarked
package app.seojae.cli.feed;

import org.jspecify.annotations.NullMarked;

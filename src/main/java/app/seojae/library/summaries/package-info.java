/** Korean texts for papers that have none, by a model the person runs. */
@NullMarked
package app.seojae.library.summaries;

import org.jspecify.annotations.NullMarked;

/** The page for reading without a network: the queue of PDFs, and whether bookmarks are ready. */
@NullMarked
package app.seojae.ui.subway;

import org.jspecify.annotations.NullMarked;

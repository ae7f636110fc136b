/** How far the words of PDFs can be searched, and which PDFs could not be read. */
@NullMarked
package app.seojae.ui.index;

import org.jspecify.annotations.NullMarked;

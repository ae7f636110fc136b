/** Works with the words of an open PDF: selects, finds, follows links, explains terms. */
@NullMarked
package app.seojae.ui.reading;

import org.jspecify.annotations.NullMarked;

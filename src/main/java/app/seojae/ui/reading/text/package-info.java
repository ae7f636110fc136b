/** The texts of an open document and the words selected in it. */
@NullMarked
package app.seojae.ui.reading.text;

import org.jspecify.annotations.NullMarked;

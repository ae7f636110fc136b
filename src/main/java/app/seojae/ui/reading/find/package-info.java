/** Finding words in an open document while they are typed. */
@NullMarked
package app.seojae.ui.reading.find;

import org.jspecify.annotations.NullMarked;

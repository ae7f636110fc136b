/** The library as cards and as a dense list, with its search and filters. */
@NullMarked
package app.seojae.ui.list;

import org.jspecify.annotations.NullMarked;

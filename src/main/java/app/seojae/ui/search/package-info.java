/** Where a person says what to look for: words, filters as chips, what could be meant. */
@NullMarked
package app.seojae.ui.search;

import org.jspecify.annotations.NullMarked;

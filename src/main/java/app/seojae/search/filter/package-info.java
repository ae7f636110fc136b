/** What narrows a search beside its words: {@code field:…}, {@code ▲>20}, {@code has:pdf}. */
@NullMarked
package app.seojae.search.filter;

import org.jspecify.annotations.NullMarked;

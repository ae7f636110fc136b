/** Where the words of a document lead: links, cited papers, terms, claims. */
@NullMarked
package app.seojae.ui.reading.link;

import org.jspecify.annotations.NullMarked;

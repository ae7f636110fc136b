/** What the lists of references of papers name, and how two names are known to be one paper's. */
@NullMarked
package app.seojae.citation;

import org.jspecify.annotations.NullMarked;

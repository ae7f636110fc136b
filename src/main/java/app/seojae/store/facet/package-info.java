/** What papers can be narrowed by, turned around: for each value its papers. */
@NullMarked
package app.seojae.store.facet;

import org.jspecify.annotations.NullMarked;

/** What found papers can be narrowed by. */
@NullMarked
package app.seojae.model.facet;

import org.jspecify.annotations.NullMarked;

/** What the papers found can be narrowed by, beside the list. */
@NullMarked
package app.seojae.ui.facet;

import org.jspecify.annotations.NullMarked;

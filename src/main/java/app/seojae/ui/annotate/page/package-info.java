/** Annotations on a page of the viewer: drawn, found under the mouse, made of places. */
@NullMarked
package app.seojae.ui.annotate.page;

import org.jspecify.annotations.NullMarked;

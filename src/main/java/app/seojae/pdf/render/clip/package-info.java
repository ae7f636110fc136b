/** Clips as AWT takes them, without the geometry of areas. */
@NullMarked
package app.seojae.pdf.render.clip;

import org.jspecify.annotations.NullMarked;

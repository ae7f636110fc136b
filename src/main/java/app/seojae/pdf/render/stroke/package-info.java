/** How lines are drawn where AWT's own way is not exact or not quick enough. */
@NullMarked
package app.seojae.pdf.render.stroke;

import org.jspecify.annotations.NullMarked;

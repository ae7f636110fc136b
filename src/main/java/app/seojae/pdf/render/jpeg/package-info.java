/** JPEG pictures decoded in about the size they are drawn in. */
@NullMarked
package app.seojae.pdf.render.jpeg;

import org.jspecify.annotations.NullMarked;

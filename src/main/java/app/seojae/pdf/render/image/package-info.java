/** The images of a page: shrunk while they are read, refused where they are too large. */
@NullMarked
package app.seojae.pdf.render.image;

import org.jspecify.annotations.NullMarked;

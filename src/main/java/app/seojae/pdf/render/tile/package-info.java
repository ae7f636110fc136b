/** Tiling patterns made over where PDFBox would cut something of them off. */
@NullMarked
package app.seojae.pdf.render.tile;

import org.jspecify.annotations.NullMarked;

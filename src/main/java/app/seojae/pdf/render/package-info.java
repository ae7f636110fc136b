/** Turns page regions into pixels: requests, priorities, cancel, cache by bytes. */
@NullMarked
package app.seojae.pdf.render;

import org.jspecify.annotations.NullMarked;

/** What annotations look like that bring no appearance of their own. */
@NullMarked
package app.seojae.pdf.render.appearance;

import org.jspecify.annotations.NullMarked;

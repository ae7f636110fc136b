/** Makes the guide to Seojae, a PDF, while the program is built. */
@NullMarked
package app.seojae.guide;

import org.jspecify.annotations.NullMarked;

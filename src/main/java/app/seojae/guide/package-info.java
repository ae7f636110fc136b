/** Makes PDFs while the program is built: the guide, and the page drawn before any paper. */
@NullMarked
package app.seojae.guide;

import org.jspecify.annotations.NullMarked;

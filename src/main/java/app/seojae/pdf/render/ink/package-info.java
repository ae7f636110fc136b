/** The pixels behind a graphics, written to directly where AWT's way from call to call is long. */
@NullMarked
package app.seojae.pdf.render.ink;

import org.jspecify.annotations.NullMarked;

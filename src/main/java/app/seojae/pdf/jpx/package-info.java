/** JPEG 2000 pictures as plain samples, decoded by OpenJPEG inside bounds of memory and time. */
@NullMarked
package app.seojae.pdf.jpx;

import org.jspecify.annotations.NullMarked;

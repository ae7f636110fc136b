/**
 * Reads the characters of a page with their places, in reading order; selects, finds and copies;
 * pure but for the reading.
 */
@NullMarked
package app.seojae.pdf.text;

import org.jspecify.annotations.NullMarked;

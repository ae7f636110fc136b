/**
 * The note of a mark: its comment, colour, kind and tags, beside a PDF's page or a digest's text.
 */
@NullMarked
package app.seojae.ui.note;

import org.jspecify.annotations.NullMarked;

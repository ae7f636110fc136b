package app.seojae.pdf.outline;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a PDF's outline.
 *
 * @param title as written, in one line
 * @param level 1 for the outermost
 * @param page it points to, or {@code null} where its target is dead
 * @param point the place on that page, or {@code null} for its top
 */
public record OutlineItem(
        String title, int level, @Nullable PageIndex page, @Nullable PdfPoint point) {}

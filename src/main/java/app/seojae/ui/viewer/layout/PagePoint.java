package app.seojae.ui.viewer.layout;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;

/**
 * A place on a page.
 *
 * @param point in the page's own coordinates: PDF user space, unrotated
 */
public record PagePoint(PageIndex page, PdfPoint point) {}

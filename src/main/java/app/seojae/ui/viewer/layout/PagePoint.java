package app.seojae.ui.viewer.layout;

import app.seojae.model.annotation.PdfPoint;

/**
 * A place on a page.
 *
 * @param page counted from 1
 * @param point in the page's own coordinates: PDF user space, unrotated
 */
public record PagePoint(int page, PdfPoint point) {}

package app.seojae.snapshot;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;

/** Something on a page that the mouse can rest on. */
record Spot(PageIndex page, Quad area) {

    PdfPoint middle() {
        return new PdfPoint((area.left() + area.right()) / 2, (area.bottom() + area.top()) / 2);
    }
}

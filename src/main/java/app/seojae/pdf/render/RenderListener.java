package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.pdf.render.draw.Raster;

/** Told what became of a document's pictures, on the drawing thread: hand it on at once. */
public interface RenderListener {

    /** A picture is finished; it also lies in the cache while there is room. */
    void drawn(RenderKey key, Raster raster);

    /** A page on screen takes long; this much of it is there, in the cache too as its draft. */
    default void unfinished(RenderKey key, Raster raster) {}

    /** A page could not be drawn. */
    void failed(PageIndex page, Problem problem);

    /** The queue ran out of what this document wanted last: time to plan again. */
    void idle();
}

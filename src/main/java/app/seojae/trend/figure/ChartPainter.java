package app.seojae.trend.figure;

import app.seojae.model.SeojaeException;

/** Paints charts into files of pictures. */
@FunctionalInterface
public interface ChartPainter {

    /** A chart with its title as a PNG file's bytes; blocking. */
    byte[] png(Chart chart) throws SeojaeException;
}

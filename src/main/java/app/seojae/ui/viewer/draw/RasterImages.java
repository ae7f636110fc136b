package app.seojae.ui.viewer.draw;

import app.seojae.pdf.render.draw.Raster;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Shows finished pixels as an image without copying them. */
public final class RasterImages {

    private RasterImages() {}

    /** Wraps a raster; the two share their pixels. */
    public static Image of(Raster raster) {
        return new WritableImage(
                new PixelBuffer<>(
                        raster.width(),
                        raster.height(),
                        IntBuffer.wrap(raster.pixels()),
                        PixelFormat.getIntArgbPreInstance()));
    }
}

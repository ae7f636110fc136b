package app.seojae.ui.viewer.layout;

import app.seojae.pdf.render.draw.PixelArea;
import javafx.scene.transform.Affine;

/** Turning pixels by quarters: pictures are drawn as the file has them and turned when shown. */
public final class QuarterTurn {

    private QuarterTurn() {}

    /**
     * The part of the picture that is seen as this part of the turned page.
     *
     * @param width of the turned page
     * @param height of the turned page
     * @param degrees clockwise, a multiple of 90
     */
    public static PixelArea back(PixelArea part, int width, int height, int degrees) {
        return switch (degrees) {
            case 90 -> new PixelArea(part.y(), width - part.right(), part.height(), part.width());
            case 180 ->
                    new PixelArea(
                            width - part.right(),
                            height - part.bottom(),
                            part.width(),
                            part.height());
            case 270 ->
                    new PixelArea(height - part.bottom(), part.x(), part.height(), part.width());
            default -> part;
        };
    }

    /**
     * Sets the transform that puts a picture on the turned page.
     *
     * @param width of the turned page
     * @param height of the turned page
     */
    public static void set(Affine affine, double width, double height, int degrees) {
        switch (degrees) {
            case 90 -> affine.setToTransform(0, -1, width, 1, 0, 0);
            case 180 -> affine.setToTransform(-1, 0, width, 0, -1, height);
            case 270 -> affine.setToTransform(0, 1, 0, -1, 0, height);
            default -> affine.setToIdentity();
        }
    }

    /** Whether width and height change places. */
    public static boolean isSideways(int degrees) {
        return degrees == 90 || degrees == 270;
    }
}

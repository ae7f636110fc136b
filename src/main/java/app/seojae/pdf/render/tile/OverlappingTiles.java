package app.seojae.pdf.render.tile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.jspecify.annotations.Nullable;

/**
 * Tiles larger than the steps they are set at reach into their neighbours (ISO 32000-1, 8.7.3.1),
 * but PDFBox cuts each to one step: they are made over into tiles of just a step which draw what
 * reaches into them. Belongs to one page's drawing.
 */
public final class OverlappingTiles {

    /** Larger by less is larger by rounding: the part of a step. */
    private static final double SLACK = 1e-3;

    private static final int MOST_NEIGHBOURS = 64;

    /** All neighbours are read anew each time; of so many bytes in all. */
    private static final long MOST_BYTES = 4L << 20;

    private static final int MOST_KEPT = 64;
    private static final COSName NAME = COSName.getPDFName("Tile");

    private final IdentityHashMap<COSDictionary, PDTilingPattern> made = new IdentityHashMap<>();

    public OverlappingTiles() {}

    /**
     * The colour to paint a tile with in place of its own; {@code null} where it does not overlap.
     *
     * @param around the resources of what is painted, for a tile that has none
     */
    public @Nullable PDColor over(
            PDTilingPattern tile, PDPattern space, PDColor colour, PDResources around)
            throws IOException {
        PDRectangle box = tile.getBBox();
        if (box == null
                || (!isLarger(box.getWidth(), tile.getXStep())
                        && !isLarger(box.getHeight(), tile.getYStep()))) {
            return null;
        }
        PDTilingPattern plain = made.get(tile.getCOSObject());
        if (plain == null) {
            plain = plain(tile, box, around);
            if (made.size() < MOST_KEPT) {
                made.put(tile.getCOSObject(), plain);
            }
        }
        PDResources resources = new PDResources();
        resources.put(NAME, plain);
        return new PDColor(
                colour.getComponents(),
                NAME,
                new PDPattern(resources, space.getUnderlyingColorSpace()));
    }

    private static boolean isLarger(double size, double step) {
        return step != 0 && size > Math.abs(step) * (1 + SLACK);
    }

    private static PDTilingPattern plain(PDTilingPattern tile, PDRectangle box, PDResources around)
            throws IOException {
        COSStream content = new COSStream();
        long bytes;
        if (!(tile.getCOSObject() instanceof COSStream source)) {
            throw new IOException("a tile without content");
        }
        try (InputStream in = source.createInputStream();
                OutputStream out = content.createOutputStream()) {
            bytes = in.transferTo(out);
        }
        PDFormXObject form = new PDFormXObject(content);
        form.setBBox(box);
        PDResources own = tile.getResources();
        form.setResources(own == null ? around : own);

        double xStep = step(tile.getXStep(), box.getWidth());
        double yStep = step(tile.getYStep(), box.getHeight());
        int columns = reach(box.getWidth(), xStep);
        int rows = reach(box.getHeight(), yStep);
        long most = Math.clamp(MOST_BYTES / Math.max(1, bytes), 1, MOST_NEIGHBOURS);
        while ((long) columns * rows > most) {
            if (columns >= rows) {
                columns--;
            } else {
                rows--;
            }
        }

        PDTilingPattern plain = new PDTilingPattern();
        plain.setPaintType(tile.getPaintType());
        plain.setTilingType(tile.getTilingType());
        plain.setBBox(
                new PDRectangle(
                        box.getLowerLeftX(), box.getLowerLeftY(), (float) xStep, (float) yStep));
        plain.setXStep((float) xStep);
        plain.setYStep((float) yStep);
        plain.setMatrix(tile.getMatrix().createAffineTransform());
        PDResources resources = new PDResources();
        resources.put(NAME, form);
        plain.setResources(resources);
        try (OutputStream out = ((COSStream) plain.getCOSObject()).createOutputStream()) {
            for (int row = 1 - rows; row <= 0; row++) {
                for (int column = 1 - columns; column <= 0; column++) {
                    String one =
                            String.format(
                                    Locale.ROOT,
                                    "q 1 0 0 1 %.5f %.5f cm /%s Do Q%n",
                                    column * xStep,
                                    row * yStep,
                                    NAME.getName());
                    out.write(one.getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        return plain;
    }

    private static double step(double step, double size) {
        return step == 0 ? size : Math.abs(step);
    }

    /** How many tiles of a size, each a step from the last, reach into the same step. */
    private static int reach(double size, double step) {
        return (int) Math.clamp(Math.ceil(size / step - SLACK), 1, 1000);
    }
}

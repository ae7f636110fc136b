package app.seojae.pdf.render.glyph;

import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a Type 3 glyph that is one filled path, as plots have them, or one little bitmap, as
 * dvips has them; such a glyph can be kept as a mask like any other. All others are drawn as the
 * pages they are.
 */
final class CharProcOutline {

    /** Longer procedures draw pictures. */
    private static final int MOST_TOKENS = 4_000;

    /** Larger bitmaps would make longer paths than they are worth. */
    private static final int MOST_SIDE = 256;

    private static final int MOST_CLIPS = 4;

    /** Of a glyph's side, too little to be seen when it is clipped away. */
    private static final double HAIR = 0.005;

    private final GeneralPath path = new GeneralPath();
    private final Deque<AffineTransform> saved = new ArrayDeque<>();
    private final List<COSBase> operands = new ArrayList<>();
    private AffineTransform at = new AffineTransform();
    private final List<Path2D> clips = new ArrayList<>();
    private boolean clipping;
    private boolean shaped;
    private boolean painted;

    private CharProcOutline() {}

    /** The shape in glyph space; {@code null} where it is no single one without a colour. */
    static @Nullable GeneralPath of(PDType3CharProc glyph) throws IOException {
        CharProcOutline outline = new CharProcOutline();
        PDFStreamParser parser = new PDFStreamParser(glyph);
        Object token = parser.parseNextToken();
        for (int i = 0; token != null; i++) {
            if (i > MOST_TOKENS) {
                return null;
            }
            if (token instanceof Operator operator) {
                if (!outline.run(operator, glyph)) {
                    return null;
                }
                outline.operands.clear();
            } else if (token instanceof COSBase operand) {
                outline.operands.add(operand);
            }
            token = parser.parseNextToken();
        }
        return outline.shaped && outline.painted && outline.isWhole() ? outline.path : null;
    }

    /** Whether the clips leave the shape as it is: some writers clip each glyph to its box. */
    private boolean isWhole() {
        Rectangle2D box = path.getBounds2D();
        double across = box.getWidth() * HAIR;
        double down = box.getHeight() * HAIR;
        box.setRect(
                box.getX() + across,
                box.getY() + down,
                box.getWidth() - 2 * across,
                box.getHeight() - 2 * down);
        return clips.stream().allMatch(clip -> clip.contains(box));
    }

    private float number(int i) throws IOException {
        if (i < operands.size() && operands.get(i) instanceof COSNumber number) {
            return number.floatValue();
        }
        throw new IOException("a number is missing");
    }

    /** False where the glyph is more than a shape. */
    private boolean run(Operator operator, PDType3CharProc glyph) throws IOException {
        String name = operator.getName();
        if (painted) {
            return name.equals("Q") || name.equals("n");
        }
        switch (name) {
            case "d1" -> shaped = true;
            case "q" -> saved.push(new AffineTransform(at));
            case "Q" -> at = saved.isEmpty() ? at : saved.pop();
            case "cm" ->
                    at.concatenate(
                            new AffineTransform(
                                    number(0), number(1), number(2), number(3), number(4),
                                    number(5)));
            case "w", "J", "j", "M", "d", "i", "ri" -> {
                // Of strokes, which there are none of here.
            }
            case "W", "W*" -> clipping = true;
            case "n" -> {
                return clip();
            }
            case "f", "F", "f*" -> {
                path.setWindingRule(
                        name.equals("f*") ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
                painted = path.getCurrentPoint() != null;
            }
            case "BI" -> {
                return path.getCurrentPoint() == null && bitmap(operator, glyph);
            }
            default -> {
                return segment(name);
            }
        }
        return true;
    }

    /** A path that only clips what comes; false where it does not even that. */
    private boolean clip() {
        if (!clipping || path.getCurrentPoint() == null || clips.size() == MOST_CLIPS) {
            return false;
        }
        clipping = false;
        clips.add(new Path2D.Double(path));
        path.reset();
        return true;
    }

    private boolean segment(String name) throws IOException {
        float[] p = new float[6];
        int count =
                switch (name) {
                    case "m", "l" -> 2;
                    case "c" -> 6;
                    case "v", "y", "re" -> 4;
                    case "h" -> 0;
                    default -> -1;
                };
        if (count < 0 || (path.getCurrentPoint() == null && !name.equals("m") && count != 4)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            p[i] = number(i);
        }
        if (name.equals("re")) {
            Path2D box = new Path2D.Float();
            box.moveTo(p[0], p[1]);
            box.lineTo(p[0] + p[2], p[1]);
            box.lineTo(p[0] + p[2], p[1] + p[3]);
            box.lineTo(p[0], p[1] + p[3]);
            box.closePath();
            path.append(at.createTransformedShape(box), false);
            return true;
        }
        if (name.equals("v") || (count == 4 && path.getCurrentPoint() == null)) {
            return false;
        }
        at.transform(p, 0, p, 0, 3);
        switch (name) {
            case "m" -> path.moveTo(p[0], p[1]);
            case "l" -> path.lineTo(p[0], p[1]);
            case "c" -> path.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            case "y" -> path.curveTo(p[0], p[1], p[2], p[3], p[2], p[3]);
            default -> path.closePath();
        }
        return true;
    }

    /** A stencil as the rectangles its rows are made of. */
    private boolean bitmap(Operator operator, PDType3CharProc glyph) throws IOException {
        PDInlineImage image =
                new PDInlineImage(
                        operator.getImageParameters(),
                        operator.getImageData(),
                        glyph.getResources());
        int width = image.getWidth();
        int height = image.getHeight();
        if (!image.isStencil() || width < 1 || height < 1 || Math.max(width, height) > MOST_SIDE) {
            return false;
        }
        COSArray decode = image.getDecode();
        int paints = decode != null && decode.size() > 0 && decode.getInt(0) == 1 ? 1 : 0;
        byte[] data = image.getData();
        int stride = (width + 7) / 8;
        if (data.length < stride * height) {
            return false;
        }
        Path2D rows = new Path2D.Double();
        for (int y = 0; y < height; y++) {
            int start = -1;
            for (int x = 0; x <= width; x++) {
                boolean on = x < width && (data[y * stride + x / 8] >> (7 - x % 8) & 1) == paints;
                if (on && start < 0) {
                    start = x;
                } else if (!on && start >= 0) {
                    rows.append(new Rectangle(start, height - 1 - y, x - start, 1), false);
                    start = -1;
                }
            }
        }
        AffineTransform place = new AffineTransform(at);
        place.scale(1.0 / width, 1.0 / height);
        path.append(place.createTransformedShape(rows), false);
        painted = true;
        return true;
    }
}

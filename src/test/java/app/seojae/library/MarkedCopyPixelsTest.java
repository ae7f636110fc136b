package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seojae.library.MarkedSheets.Sheet;
import app.seojae.model.Rgb;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.Painters;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What changes between the pictures of an original and its copy lies on the marks and has their
 * colours, whoever draws them.
 */
class MarkedCopyPixelsTest {

    /** Pixels at 144 dpi: edges are drawn soft, and rounded one way or the other. */
    private static final double NEAR = 2;

    private static final int SAME = 8;

    @TempDir static Path folder;
    private static CopiedSheets sheets;

    @BeforeAll
    static void export() throws Exception {
        sheets = CopiedSheets.in(folder);
    }

    /** A mark on a page's picture. */
    private static final class Seen {
        private final String name;
        private final AnnotationKind kind;
        private final Rgb colour;
        private final Area shape;
        private final Area around;
        private Rectangle2D changed = new Rectangle2D.Double();
        private int coloured;

        Seen(String name, Annotation one, PageRegion mark, AffineTransform toPicture) {
            this.name = name;
            kind = one.kind();
            colour = one.colour();
            shape = new Area(toPicture.createTransformedShape(shape(kind, mark)));
            around = new Area(new BasicStroke((float) NEAR * 2).createStrokedShape(shape));
            around.add(shape);
        }

        boolean takes(int x, int y, int rgb) {
            if (!around.contains(x + 0.5, y + 0.5)) {
                return false;
            }
            Rectangle2D pixel = new Rectangle2D.Double(x, y, 1, 1);
            changed = changed.isEmpty() ? pixel : changed.createUnion(pixel);
            coloured += isItsColour(new Rgb(rgb)) ? 1 : 0;
            return true;
        }

        private boolean isItsColour(Rgb pixel) {
            return Math.abs(wanted(colour.red()) - pixel.red()) <= SAME
                    && Math.abs(wanted(colour.green()) - pixel.green()) <= SAME
                    && Math.abs(wanted(colour.blue()) - pixel.blue()) <= SAME;
        }

        /** A highlight is multiplied at half strength on white paper. */
        private int wanted(int part) {
            return kind == AnnotationKind.HIGHLIGHT ? (part + 255) / 2 : part;
        }

        void check() {
            Rectangle2D place = shape.getBounds2D();
            assertTrue(coloured > 50, name + ": " + coloured + " pixels of its colour");
            boolean lines = kind == AnnotationKind.UNDERLINE || kind == AnnotationKind.STRIKEOUT;
            assertEquals(place.getMinX(), changed.getMinX(), NEAR, name + ", left");
            assertEquals(place.getMaxX(), changed.getMaxX(), NEAR, name + ", right");
            if (!lines) {
                assertEquals(place.getMinY(), changed.getMinY(), NEAR, name + ", top");
                assertEquals(place.getMaxY(), changed.getMaxY(), NEAR, name + ", bottom");
            }
        }

        private static Shape shape(AnnotationKind kind, PageRegion mark) {
            Path2D path = new Path2D.Double();
            for (Quad quad : mark.quads()) {
                add(path, List.of(quad.a(), quad.b(), quad.c(), quad.d()));
                path.closePath();
            }
            mark.strokes().forEach(stroke -> add(path, stroke));
            return switch (kind) {
                case AREA -> pen(1.8f).createStrokedShape(path);
                case INK -> pen(2).createStrokedShape(path);
                default -> path;
            };
        }

        private static BasicStroke pen(float width) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }

        private static void add(Path2D path, List<PdfPoint> points) {
            path.moveTo(points.getFirst().x(), points.getFirst().y());
            points.forEach(point -> path.lineTo(point.x(), point.y()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatChangesLiesOnTheMarksAndHasTheirColours(Painters painter) throws Exception {
        assumeTrue(painter.isHere(), painter + " is not installed");
        Path pictures = folder.resolve(painter.name());
        List<BufferedImage> before = painter.draw(sheets.original(), pictures.resolve("before"));
        List<BufferedImage> after = painter.draw(sheets.copy(), pictures.resolve("after"));
        assertEquals(MarkedSheets.ALL.size(), after.size());
        for (int page = 1; page <= after.size(); page++) {
            compare(page, before.get(page - 1), after.get(page - 1));
        }
    }

    private static void compare(int page, BufferedImage before, BufferedImage after) {
        Sheet sheet = MarkedSheets.ALL.get(page - 1);
        double scale = after.getWidth() / Sheet.SIDE;
        List<Seen> marks = seen(page, sheet, scale);
        for (int y = 0; y < after.getHeight(); y++) {
            for (int x = 0; x < after.getWidth(); x++) {
                int then = before.getRGB(x, y);
                int now = after.getRGB(x, y);
                if (isChanged(then, now)) {
                    boolean taken = false;
                    for (Seen one : marks) {
                        taken |= one.takes(x, y, now);
                    }
                    assertTrue(taken, sheet.name() + ": " + x + "," + y + " " + new Rgb(now).hex());
                }
            }
        }
        marks.forEach(Seen::check);
    }

    private static boolean isChanged(int then, int now) {
        Rgb a = new Rgb(then);
        Rgb b = new Rgb(now);
        return Math.abs(a.red() - b.red()) > SAME
                || Math.abs(a.green() - b.green()) > SAME
                || Math.abs(a.blue() - b.blue()) > SAME;
    }

    private static List<Seen> seen(int page, Sheet sheet, double scale) {
        AffineTransform toPicture = new AffineTransform(scale, 0, 0, -scale, 0, Sheet.SIDE * scale);
        try {
            toPicture.concatenate(sheet.toPage().createInverse());
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
        List<Seen> seen = new ArrayList<>();
        for (Annotation one : sheets.marks()) {
            PageRegion mark = CopiedSheets.on(page, one);
            if (mark != null) {
                String name = sheet.name() + ", " + one.kind().word();
                seen.add(new Seen(name, one, mark, toPicture));
            }
        }
        return seen;
    }
}

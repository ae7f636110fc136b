package app.seojae.pdf.annotation;

import app.seojae.model.Rgb;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.model.annotation.Quad;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;

/** The shapes and colours of annotations, out of dictionaries nobody vouches for. */
final class AnnotationGeometry {

    private static final int MAX_QUADS = 2_000;
    private static final int MAX_POINTS = 20_000;
    private static final int CORNERS = 8;

    /** A coordinate beyond this is damage; the largest page PDF allows is 14,400 points wide. */
    private static final double MAX_COORDINATE = 1_000_000;

    private AnnotationGeometry() {}

    /** The quads of words; none where the file gives none that make sense. */
    static List<Quad> quads(COSDictionary of) {
        List<Quad> quads = new ArrayList<>();
        List<Double> numbers = numbers(of.getDictionaryObject(COSName.QUADPOINTS));
        for (int i = 0; i + CORNERS <= numbers.size() && quads.size() < MAX_QUADS; i += CORNERS) {
            Quad quad = quad(numbers.subList(i, i + CORNERS));
            if (quad.area() > 0) {
                quads.add(quad);
            }
        }
        return quads;
    }

    /** Either order of corners: the specification's figure goes round, most programs write rows. */
    private static Quad quad(List<Double> n) {
        double upper = n.get(2) - n.get(0);
        double upperRise = n.get(3) - n.get(1);
        double lower = n.get(6) - n.get(4);
        double lowerRise = n.get(7) - n.get(5);
        boolean rows = upper * lower + upperRise * lowerRise >= 0;
        Quad quad =
                rows
                        ? Quad.ofQuadPoints(n)
                        : Quad.ofQuadPoints(
                                List.of(
                                        n.get(6), n.get(7), n.get(4), n.get(5), n.get(0), n.get(1),
                                        n.get(2), n.get(3)));
        boolean level = upperRise == 0 && lowerRise == 0;
        return (level && isMirrored(quad) ? Quad.around(List.of(quad)) : quad).rounded();
    }

    /** Whether its upper side lies below; on a page turned by 180 both sides are the other way. */
    private static boolean isMirrored(Quad quad) {
        return quad.b().x() - quad.a().x() > 0 != quad.a().y() - quad.d().y() > 0;
    }

    /** The rectangle as a quad, without the margin that its border takes (RD). */
    static List<Quad> rectangle(COSDictionary of) {
        List<Double> n = numbers(of.getDictionaryObject(COSName.RECT));
        if (n.size() < 4) {
            return List.of();
        }
        List<Double> margins = numbers(of.getDictionaryObject(COSName.RD));
        List<Double> m = margins.size() == 4 ? margins : List.of(0.0, 0.0, 0.0, 0.0);
        double left = Math.min(n.get(0), n.get(2)) + m.get(0);
        double bottom = Math.min(n.get(1), n.get(3)) + m.get(1);
        double right = Math.max(n.get(0), n.get(2)) - m.get(2);
        double top = Math.max(n.get(1), n.get(3)) - m.get(3);
        return List.of(Quad.of(left, bottom, right, top).rounded());
    }

    /** The lines of ink, of a polygon or of one line. */
    static List<List<PdfPoint>> strokes(COSDictionary of) {
        List<List<PdfPoint>> strokes = new ArrayList<>();
        if (of.getDictionaryObject(COSName.INKLIST) instanceof COSArray lines) {
            for (int i = 0; i < lines.size() && strokes.size() < MAX_QUADS; i++) {
                add(strokes, numbers(lines.getObject(i)));
            }
        }
        add(strokes, numbers(of.getDictionaryObject(COSName.VERTICES)));
        add(strokes, numbers(of.getDictionaryObject(COSName.L)));
        return strokes;
    }

    private static void add(List<List<PdfPoint>> strokes, List<Double> numbers) {
        List<PdfPoint> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            points.add(new PdfPoint(numbers.get(i), numbers.get(i + 1)).rounded());
        }
        if (!points.isEmpty()) {
            strokes.add(points);
        }
    }

    /** The colour, of one, three or four components; yellow where there is none. */
    static Rgb colour(COSDictionary of) {
        List<Double> c = numbers(of.getDictionaryObject(COSName.C));
        return switch (c.size()) {
            case 1 -> rgb(c.get(0), c.get(0), c.get(0));
            case 3 -> rgb(c.get(0), c.get(1), c.get(2));
            case 4 -> {
                double light = 1 - c.get(3);
                yield rgb((1 - c.get(0)) * light, (1 - c.get(1)) * light, (1 - c.get(2)) * light);
            }
            default -> AnnotationColour.YELLOW.rgb();
        };
    }

    private static Rgb rgb(double red, double green, double blue) {
        return new Rgb(part(red) << 16 | part(green) << 8 | part(blue));
    }

    private static int part(double share) {
        return (int) Math.round(Math.clamp(share, 0.0, 1.0) * 255);
    }

    /** The numbers of an array; none at all where one of them is missing or beyond any page. */
    private static List<Double> numbers(COSBase base) {
        List<Double> numbers = new ArrayList<>();
        if (base instanceof COSArray array) {
            for (int i = 0; i < Math.min(array.size(), 2 * MAX_POINTS); i++) {
                if (!(array.getObject(i) instanceof COSNumber number)
                        || !(Math.abs(number.floatValue()) < MAX_COORDINATE)) {
                    return List.of();
                }
                numbers.add((double) number.floatValue());
            }
        }
        return numbers;
    }
}

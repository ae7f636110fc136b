package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PageRegion;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.annotation.EmbeddedAnnotation;
import app.seojae.pdf.annotation.EmbeddedAnnotations;
import app.seojae.work.CancelFlag;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a copy says to other programs, read with nothing but PDFBox's dictionaries. */
class MarkedCopyPlacesTest {

    private static final double NEAR = 1;

    private static final Map<AnnotationKind, String> SUBTYPES =
            Map.of(
                    AnnotationKind.HIGHLIGHT, "Highlight",
                    AnnotationKind.UNDERLINE, "Underline",
                    AnnotationKind.STRIKEOUT, "StrikeOut",
                    AnnotationKind.NOTE, "Text",
                    AnnotationKind.AREA, "Square",
                    AnnotationKind.INK, "Ink");

    @TempDir static Path folder;
    private static CopiedSheets sheets;
    private static PDDocument copy;
    private static byte[] before;

    @BeforeAll
    static void export() throws Exception {
        sheets = CopiedSheets.in(folder);
        before = Files.readAllBytes(folder.resolve("sheets.pdf"));
        copy = Loader.loadPDF(sheets.copy().toFile());
    }

    @AfterAll
    static void close() throws Exception {
        copy.close();
    }

    private record Written(int page, Annotation mark, PageRegion place, COSDictionary says) {
        String name() {
            return "page " + page + ", " + mark.kind().word();
        }

        /** What is shown upright is turned around its upper left corner by who shows it. */
        Quad onFile() {
            Quad bounds = place.bounds();
            int rotation = MarkedSheets.ALL.get(page - 1).rotation();
            if (mark.kind() != AnnotationKind.NOTE || rotation == 0) {
                return bounds;
            }
            assertEquals(8 + 16, says.getInt(COSName.F) & (8 + 16), "no zoom, no rotation");
            List<Double> rect = numbers("Rect");
            double[] corners = {rect.get(0), rect.get(1), rect.get(2), rect.get(3)};
            AffineTransform.getRotateInstance(Math.toRadians(rotation), corners[0], corners[3])
                    .transform(corners, 0, corners, 0, 2);
            assertEquals(bounds.left(), Math.min(corners[0], corners[2]), 0.01, name());
            assertEquals(bounds.right(), Math.max(corners[0], corners[2]), 0.01, name());
            assertEquals(bounds.bottom(), Math.min(corners[1], corners[3]), 0.01, name());
            assertEquals(bounds.top(), Math.max(corners[1], corners[3]), 0.01, name());
            return Quad.of(rect.get(0), rect.get(1), rect.get(2), rect.get(3));
        }

        List<Double> numbers(String key) {
            return MarkedCopyPlacesTest.numbers(says.getDictionaryObject(key));
        }

        COSStream appearance() {
            return ((COSDictionary) says.getDictionaryObject(COSName.AP)).getCOSStream(COSName.N);
        }
    }

    private static List<Double> numbers(Object array) {
        List<Double> numbers = new ArrayList<>();
        for (float number : ((COSArray) array).toFloatArray()) {
            numbers.add((double) number);
        }
        return numbers;
    }

    /** Each annotation with the mark it was made of, by its name. */
    private static List<Written> all() {
        List<Written> all = new ArrayList<>();
        for (int page = 1; page <= copy.getNumberOfPages(); page++) {
            COSArray annotations =
                    copy.getPage(page - 1).getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; i < annotations.size(); i++) {
                COSDictionary says = (COSDictionary) annotations.getObject(i);
                String id = says.getString(COSName.NM).split("#")[0];
                Annotation mark =
                        sheets.marks().stream()
                                .filter(one -> one.id().toString().equals(id))
                                .findFirst()
                                .orElseThrow();
                all.add(new Written(page, mark, CopiedSheets.on(page, mark), says));
            }
        }
        return all;
    }

    private static void assertNear(List<Double> expected, List<Double> actual, String name) {
        assertEquals(expected.size(), actual.size(), name);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i), actual.get(i), NEAR, name + ", number " + i);
        }
    }

    @Test
    void everyMarkIsThereWithItsKindItsWordsAndItsColour() {
        int overleaf = MarkedSheets.ALL.size() - 1;
        assertEquals(sheets.marks().size() + overleaf, all().size());
        for (Written one : all()) {
            COSDictionary says = one.says();
            assertEquals(SUBTYPES.get(one.mark().kind()), says.getNameAsString(COSName.SUBTYPE));
            COSString contents = (COSString) says.getDictionaryObject(COSName.CONTENTS);
            assertEquals(one.mark().comment(), contents.getString(), one.name());
            List<Double> colour = one.numbers("C");
            assertEquals(one.mark().colour().red(), colour.get(0) * 255, 0.01);
            assertEquals(one.mark().colour().green(), colour.get(1) * 255, 0.01);
            assertEquals(one.mark().colour().blue(), colour.get(2) * 255, 0.01);
            assertEquals(4, says.getInt(COSName.F) & (2 | 4 | 32), "printed, not hidden");
        }
    }

    /** Upper left, upper right, lower left, lower right of the words as they are read. */
    @Test
    void quadsStandOnTheWordsInTheOrderReadersExpect() {
        for (Written one : all()) {
            if (!one.mark().kind().isOnWords()) {
                continue;
            }
            List<Double> expected = new ArrayList<>();
            one.place().quads().forEach(quad -> expected.addAll(quad.quadPoints()));
            List<Double> points = one.numbers("QuadPoints");
            assertNear(expected, points, one.name());
            for (int i = 0; i < points.size(); i += 8) {
                double[] shown = new double[8];
                for (int at = 0; at < 8; at++) {
                    shown[at] = points.get(i + at);
                }
                inverse(one.page()).accept(shown);
                assertTrue(shown[0] < shown[2] && shown[4] < shown[6], one.name());
                assertTrue(shown[1] > shown[5] && shown[3] > shown[7], one.name());
            }
        }
    }

    private static Consumer<double[]> inverse(int page) {
        return points -> {
            try {
                MarkedSheets.ALL
                        .get(page - 1)
                        .toPage()
                        .createInverse()
                        .transform(points, 0, points, 0, points.length / 2);
            } catch (NoninvertibleTransformException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    /** Where the words were typed is known by the font's own widths. */
    @Test
    void aHighlightLiesWhereItsWordsWereTyped() {
        for (Written one : all()) {
            if (one.mark().kind() != AnnotationKind.HIGHLIGHT) {
                continue;
            }
            int page = one.page();
            double[] points = one.numbers("QuadPoints").stream().mapToDouble(d -> d).toArray();
            inverse(page).accept(points);
            assertEquals(16, points.length, one.name());
            words(
                    MarkedSheets.shown(page, 0, 2, MarkedSheets.end(page, 0, 2)),
                    points,
                    0,
                    one.name());
            String first = MarkedSheets.start(page, 0, 3);
            words(MarkedSheets.shown(page, 0, 3, first), points, 8, one.name());
        }
    }

    private static void words(double[] typed, double[] quad, int at, String name) {
        assertEquals(typed[0], quad[at], NEAR, name);
        assertEquals(typed[1], quad[at + 2], NEAR, name);
        assertEquals(typed[2], quad[at + 5], MarkedSheets.SIZE * 0.35, name);
        assertEquals(
                typed[2] + MarkedSheets.SIZE * 0.85, quad[at + 1], MarkedSheets.SIZE * 0.3, name);
    }

    @Test
    void aMarkOverThePageEndStandsOnBothPagesUnderNamesOfTheirOwn() {
        List<String> names =
                all().stream()
                        .filter(one -> one.mark().kind() == AnnotationKind.STRIKEOUT)
                        .map(one -> one.page() + " " + one.says().getString(COSName.NM))
                        .toList();
        List<Annotation> struck =
                sheets.marks().stream()
                        .filter(one -> one.kind() == AnnotationKind.STRIKEOUT)
                        .toList();
        assertTrue(names.contains("1 " + struck.get(0).id()));
        assertTrue(names.contains("2 " + struck.get(0).id() + "#2"));
        assertTrue(names.contains("2 " + struck.get(1).id()));
    }

    @Test
    void rectangleAndAppearanceHoldTheShape() {
        for (Written one : all()) {
            List<Double> rect = one.numbers("Rect");
            Quad bounds = one.onFile();
            List<Double> shape =
                    List.of(bounds.left(), bounds.bottom(), bounds.right(), bounds.top());
            assertNear(shape, rect, one.name());
            assertTrue(rect.get(0) <= bounds.left() + 0.01, one.name());
            assertTrue(rect.get(1) <= bounds.bottom() + 0.01, one.name());
            assertTrue(rect.get(2) >= bounds.right() - 0.01, one.name());
            assertTrue(rect.get(3) >= bounds.top() - 0.01, one.name());
            COSStream drawn = one.appearance();
            assertNotNull(drawn, one.name());
            assertEquals("Form", drawn.getNameAsString(COSName.SUBTYPE));
            // The same box and no matrix: the stream is drawn in the page's own coordinates.
            assertEquals(rect, numbers(drawn.getDictionaryObject(COSName.BBOX)), one.name());
            assertTrue(
                    !drawn.containsKey(COSName.MATRIX)
                            || numbers(drawn.getDictionaryObject(COSName.MATRIX))
                                    .equals(List.of(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)),
                    one.name());
        }
    }

    /** Marks of every page, however it lies, come back to the place they were made at. */
    @Test
    void whatIsReadBackIsWhatWasMarked() throws Exception {
        List<EmbeddedAnnotation> read;
        try (PdfHandle handle = PdfFile.open(sheets.copy(), null).handle()) {
            read = EmbeddedAnnotations.read(handle, CancelFlag.never());
        }
        List<Written> written = all();
        assertEquals(written.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            assertEquals(written.get(i).place(), read.get(i).mark(), written.get(i).name());
        }
    }

    @Test
    void theFileTakenInIsAsItWas() throws Exception {
        assertArrayEquals(before, Files.readAllBytes(sheets.original()));
    }
}

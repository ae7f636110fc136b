package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.WrittenPdfs;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Glyph by glyph: where the light page has words at 4.5 : 1 or more on what lies beneath them, dark
 * and sepia pages have too. Measured in the pixels as drawn: the ground is the colour most of a
 * glyph's box has, the ink the pixel in it that stands out most, each where the light page has it.
 */
class GlyphContrastTest {

    private static final int SCALE = 2;
    private static final double READABLE = 4.5;

    /** On the light page, so that rounding to 256 levels does not decide. */
    private static final double SURELY = 4.65;

    private static final int PAGES_OF_PAPER = 4;

    @TempDir Path folder;

    private record Box(float x, float y, float width, float height) {}

    private record Count(int glyphs, List<String> lost) {}

    @Test
    void wordsOnBoxesTablesAndGradientsStayReadable() throws Exception {
        WrittenPdfs pdf = new WrittenPdfs();
        pdf.page(boxes(), "/Font << /F 3 0 R >> " + shading(), "");
        pdf.page(tables(), "/Font << /F 3 0 R >>", "");
        pdf.page(pictures(), "/Font << /F 3 0 R >> " + images(pdf), "");
        Count count = check(pdf.save(folder.resolve("made.pdf")), 3);
        assertTrue(count.glyphs > 1_500, count.glyphs + " glyphs measured");
        assertTrue(count.lost.isEmpty(), () -> count.lost.size() + " lost: " + count.lost);
    }

    @Test
    void wordsOfRealPapersStayReadable() throws Exception {
        List<Path> files = new ArrayList<>();
        for (String place : List.of("/work/shared/pdfs/papers", "/work/shared/bugs/B03-dark.pdf")) {
            if (Files.isDirectory(Path.of(place))) {
                try (Stream<Path> all = Files.list(Path.of(place))) {
                    all.filter(file -> file.toString().endsWith(".pdf"))
                            .sorted()
                            .forEach(files::add);
                }
            } else if (Files.exists(Path.of(place))) {
                files.add(Path.of(place));
            }
        }
        assumeTrue(!files.isEmpty(), "no papers on this machine");
        int glyphs = 0;
        List<String> lost = new ArrayList<>();
        for (Path file : files) {
            Count count = check(file, PAGES_OF_PAPER);
            glyphs += count.glyphs;
            lost.addAll(count.lost);
        }
        int all = glyphs;
        assertTrue(
                lost.isEmpty(),
                () ->
                        lost.size()
                                + " of "
                                + all
                                + " lost: "
                                + lost.subList(0, Math.min(40, lost.size())));
    }

    private static String boxes() {
        StringBuilder content = new StringBuilder();
        String[] colours = {
            "1 1 0",
            "0 1 1",
            "0 1 0",
            "1 0 1",
            "0 0 1",
            "1 0 0",
            "0 0 0",
            "1 1 1",
            "0.5 0.5 0.5",
            "0.9 0.95 1",
            "0.2 0.3 0.1",
            "1 0.6 0.2",
            "0.4 0.7 1",
            "0.6 0.1 0.5",
            "0.75 0.75 0.75"
        };
        for (int i = 0; i < colours.length; i++) {
            int y = 740 - i * 34;
            content.append("%s rg 30 %d 550 30 re f ".formatted(colours[i], y));
            String[] inks = {"0 0 0", "1 1 1", "0 0 0.6", "0.6 0 0", "1 1 0.6", "0.3 0.3 0.3"};
            for (int j = 0; j < inks.length; j++) {
                content.append(
                        "BT /F 11 Tf %s rg 1 0 0 1 %d %d Tm (Words on box) Tj ET "
                                .formatted(inks[j], 36 + j * 90, y + 10));
            }
        }
        return content
                + "q 30 40 550 150 re W n /S sh Q BT /F 11 Tf 0 g 14 TL 1 0 0 1 36 170 Tm"
                + " (Words over a gradient that goes from yellow by grey to dark blue, dark ink) Tj T*"
                + " 1 g (Words over a gradient that goes from yellow by grey to dark blue, light ink) Tj ET";
    }

    private static String shading() {
        return "/Shading << /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [30 0 580 0] /Function"
                + " << /FunctionType 2 /Domain [0 1] /C0 [1 1 0.3] /C1 [0.05 0 0.4] /N 1 >> >> >>";
    }

    /** Rows by turns tinted, a dark head with white words. */
    private static String tables() {
        StringBuilder content =
                new StringBuilder("0.12 0.25 0.45 rg 40 740 500 20 re f BT /F 10 Tf 1 g");
        content.append(" 1 0 0 1 46 746 Tm (Model Size Score Time and what else) Tj ET ");
        for (int i = 0; i < 30; i++) {
            int y = 720 - i * 20;
            content.append(
                    i % 2 == 0
                            ? "0.93 0.95 0.98 rg 40 %d 500 20 re f ".formatted(y)
                            : "0.8 %.2f 0.7 rg 40 %d 500 20 re f ".formatted(0.5 + i / 60.0, y));
            content.append(
                    "BT /F 10 Tf %s rg 1 0 0 1 46 %d Tm (Row %d 12.3 45.6 78.9 a b c d e f) Tj ET "
                            .formatted(i % 3 == 0 ? "0 0 0" : "0.1 0.1 0.45", y + 6, i));
        }
        return content.toString();
    }

    private static String pictures() {
        return "q 250 0 0 250 40 500 cm /P Do Q q 250 0 0 250 320 500 cm /C Do Q"
                + " q 250 0 0 250 40 200 cm /G Do Q BT /F 14 Tf 20 TL 0 g 1 0 0 1 50 720 Tm"
                + " (Black words over a photo) Tj T* 1 g (White words over a photo) Tj"
                + " 0 g 1 0 0 1 330 720 Tm (Black words over a cut-out) Tj T*"
                + " (and more of them here) Tj 1 0 0 1 50 430 Tm (Words over a picture) Tj T*"
                + " (that fades into the page) Tj T* (line by line by line) Tj T* (to its end) Tj T*"
                + " (and farther) Tj T* (and farther) Tj T* (and farther) Tj T* (and out) Tj ET";
    }

    /** A photo, a cut-out with strokes of black, and a picture that fades out downwards. */
    private static String images(WrittenPdfs pdf) {
        int side = 100;
        byte[] photo = new byte[side * side * 3];
        byte[] strokes = new byte[side * side];
        byte[] fade = new byte[side * side];
        byte[] black = new byte[side * side * 3];
        for (int i = 0; i < side * side; i++) {
            int x = i % side;
            int y = i / side;
            photo[3 * i] = (byte) (x * 2);
            photo[3 * i + 1] = (byte) (150 - y);
            photo[3 * i + 2] = (byte) (y * 2);
            strokes[i] = (byte) (x / 10 % 2 == 0 && y > 40 ? 255 : 0);
            fade[i] = (byte) (255 - y * 255 / side);
        }
        String head =
                "/Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace ";
        byte[] pale = photo.clone();
        for (int i = 0; i < pale.length; i++) {
            pale[i] = (byte) (160 + (pale[i] & 0xff) / 3);
        }
        String cut =
                pdf.stream(
                        head + "/DeviceRGB /SMask " + pdf.stream(head + "/DeviceGray", strokes),
                        black);
        String faded =
                pdf.stream(
                        head + "/DeviceRGB /SMask " + pdf.stream(head + "/DeviceGray", fade), pale);
        return "/XObject << /P "
                + pdf.stream(head + "/DeviceRGB", photo)
                + " /C "
                + cut
                + " /G "
                + faded
                + " >>";
    }

    private static Count check(Path file, int most) throws Exception {
        int glyphs = 0;
        List<String> lost = new ArrayList<>();
        try (PdfHandle handle = PdfFile.open(file, null).handle();
                PageRenderer renderer = new PageRenderer(handle, new GlyphCache())) {
            List<List<Box>> boxes = boxes(file, most);
            for (int i = 0; i < boxes.size(); i++) {
                Raster light = draw(handle, renderer, i, PageLook.LIGHT);
                for (PageLook look : List.of(PageLook.DARK, PageLook.SEPIA)) {
                    Raster other = draw(handle, renderer, i, look);
                    for (Box box : boxes.get(i)) {
                        int[] places = places(light, box);
                        if (places == null || contrast(light, places[0], places[1]) < SURELY) {
                            continue;
                        }
                        glyphs++;
                        double now = contrast(other, places[0], places[1]);
                        if (now < READABLE) {
                            lost.add(
                                    "%s p%d %s at %.0f,%.0f: %.2f (light %.2f: %06x on %06x)"
                                            .formatted(
                                                    file.getFileName(),
                                                    i + 1,
                                                    look.word(),
                                                    box.x,
                                                    box.y,
                                                    now,
                                                    contrast(light, places[0], places[1]),
                                                    light.pixels()[places[1]] & 0xffffff,
                                                    light.pixels()[places[0]] & 0xffffff));
                        }
                    }
                }
            }
        }
        return new Count(glyphs, lost);
    }

    private static Raster draw(PdfHandle handle, PageRenderer renderer, int page, PageLook look)
            throws Exception {
        PixelArea whole = PagePixels.whole(handle.pages().get(page), SCALE);
        return renderer.draw(
                new PageIndex(page),
                SCALE,
                whole,
                look,
                new PageBudget(CancelFlag.never(), Duration.ofMinutes(1)));
    }

    /** Where the ground and the ink of a glyph are, in pixels; null off the page. */
    private static int @Nullable [] places(Raster light, Box box) {
        int left = (int) (box.x * SCALE) - 2;
        int right = (int) Math.ceil((box.x + box.width) * SCALE) + 2;
        int top = (int) ((box.y - box.height) * SCALE) - 2;
        int bottom = (int) Math.ceil(box.y * SCALE) + 2;
        if (left < 0
                || top < 0
                || right >= light.width()
                || bottom >= light.height()
                || right - left < 7
                || bottom - top < 7) {
            return null;
        }
        Map<Integer, int[]> counts = new HashMap<>();
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int at = y * light.width() + x;
                counts.computeIfAbsent(light.pixels()[at], _ -> new int[] {0, at})[0]++;
            }
        }
        int ground =
                counts.values().stream()
                        .max(Comparator.comparingInt(count -> count[0]))
                        .orElseThrow()[1];
        int ink = ground;
        for (int y = top + 2; y <= bottom - 2; y++) {
            for (int x = left + 2; x <= right - 2; x++) {
                int at = y * light.width() + x;
                if (contrast(light, ground, at) > contrast(light, ground, ink)) {
                    ink = at;
                }
            }
        }
        // A glyph may stand on the edge of a picture: its ground is what it touches.
        int nearest = ground;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                int at = y * light.width() + x;
                if (light.pixels()[at] == light.pixels()[ground]
                        && distance(light, at, ink) < distance(light, nearest, ink)) {
                    nearest = at;
                }
            }
        }
        return new int[] {nearest, ink};
    }

    private static int distance(Raster raster, int one, int other) {
        int dx = one % raster.width() - other % raster.width();
        int dy = one / raster.width() - other / raster.width();
        return dx * dx + dy * dy;
    }

    private static double contrast(Raster raster, int one, int other) {
        double a = luminance(raster.pixels()[one]) + 0.05;
        double b = luminance(raster.pixels()[other]) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xff)
                + 0.7152 * linear(rgb >> 8 & 0xff)
                + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int level) {
        double v = level / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    private static List<List<Box>> boxes(Path file, int most) throws IOException {
        List<List<Box>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            for (int i = 1; i <= Math.min(most, document.getNumberOfPages()); i++) {
                List<Box> boxes = new ArrayList<>();
                PDFTextStripper stripper =
                        new PDFTextStripper() {
                            @Override
                            protected void processTextPosition(TextPosition glyph) {
                                if (!glyph.getUnicode().isBlank() && glyph.getDir() == 0) {
                                    boxes.add(
                                            new Box(
                                                    glyph.getXDirAdj(),
                                                    glyph.getYDirAdj(),
                                                    glyph.getWidthDirAdj(),
                                                    glyph.getHeightDir()));
                                }
                            }
                        };
                stripper.setStartPage(i);
                stripper.setEndPage(i);
                stripper.writeText(document, new StringWriter());
                pages.add(boxes);
            }
        }
        return pages;
    }
}

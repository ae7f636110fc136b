package app.seojae.pdf.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dark pages: what the light page lets a person read stays readable. */
class ContrastColoursTest {

    private static final int SIDE = 240;
    private static final float READABLE = 4.5f;

    @TempDir Path folder;

    /** Every grey, the corners of the colour cube, and colours at random, on each other. */
    @Test
    void coloursKeepTheContrastOfWords() {
        int[] colours = new int[1200];
        Random random = new Random(11);
        for (int i = 0; i < colours.length; i++) {
            colours[i] =
                    i < 256
                            ? i * 0x10101
                            : i < 264
                                    ? (i & 1) * 0xff0000
                                            | (i >> 1 & 1) * 0xff00
                                            | (i >> 2 & 1) * 0xff
                                    : random.nextInt(0x1000000);
        }
        int[] dark = colours.clone();
        PageLook.DARK.apply(dark, null);
        for (int i = 0; i < colours.length; i++) {
            for (int j = 0; j < i; j++) {
                // Black and white cannot both keep it on one grey, whatever it becomes.
                if (ContrastColours.contrast(colours[i], colours[j]) >= READABLE + 0.12f) {
                    float left = ContrastColours.contrast(dark[i], dark[j]);
                    String pair = "%06x on %06x".formatted(colours[i], colours[j]);
                    assertTrue(left >= READABLE - 0.01f, () -> pair + ": " + left);
                }
            }
        }
    }

    @Test
    void paperAndInkAreExact() {
        int[] ends = {0xffffff, 0};
        PageLook.DARK.apply(ends, null);
        assertEquals(PageLook.DARK.paper(), ends[0]);
        assertEquals(PageLook.DARK.ink(), ends[1]);
    }

    /** Boxes under words, drawn before them, and over them as highlights are. */
    @Test
    void wordsOnBoxesAreRead() throws Exception {
        for (Color box : List.of(Color.YELLOW, Color.CYAN, Color.GREEN, Color.BLUE, Color.BLACK)) {
            int words = box == Color.BLUE || box == Color.BLACK ? 0xffffff : 0;
            for (boolean over : new boolean[] {false, true}) {
                if (over && words != 0) {
                    continue;
                }
                Path file = page((_, content) -> box(content, box, new Color(words), over));
                Raster page = draw(file);
                float contrast = ContrastColours.contrast(at(page, 60, 60), at(page, 100, 100));
                assertTrue(contrast >= READABLE, box + (over ? " over " : " under ") + contrast);
            }
        }
    }

    @Test
    void darkStrokesOfATransparentPictureAreSeen() throws Exception {
        Path file =
                page(
                        (document, content) ->
                                picture(
                                        document,
                                        content,
                                        new Color(0, 0, 0, 255),
                                        new Color(0, 0, 0, 0)));
        assertTrue(
                ContrastColours.contrast(at(draw(file), 45, 45), PageLook.DARK.paper())
                        >= READABLE);
    }

    @Test
    void aCutOutPhotoStaysAsItIs() throws Exception {
        Color photo = new Color(0x33, 0x99, 0xcc);
        Path file =
                page(
                        (document, content) ->
                                picture(document, content, photo, new Color(0, 0, 0, 0)));
        assertEquals(photo.getRGB(), at(draw(file), 45, 45));
    }

    /** A reader's highlight may be a picture: it goes dark with the page, its words light. */
    @Test
    void aPaleBlendedPictureIsPartOfThePage() throws Exception {
        Color mark = new Color(0xff, 0x88, 0x80);
        Path file =
                page(
                        (document, content) -> {
                            PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
                            multiply.setBlendMode(BlendMode.MULTIPLY);
                            content.setGraphicsStateParameters(multiply);
                            picture(document, content, mark, Color.WHITE);
                        });
        Raster page = draw(file);
        assertEquals(PageLook.DARK.paper(), at(page, 55, 45), "what is white in it");
        assertTrue(ContrastColours.contrast(at(page, 45, 45), PageLook.DARK.ink()) >= READABLE);
    }

    private static void box(PDPageContentStream content, Color box, Color words, boolean over)
            throws IOException {
        PDExtendedGraphicsState multiply = new PDExtendedGraphicsState();
        multiply.setBlendMode(BlendMode.MULTIPLY);
        if (over) {
            content.setNonStrokingColor(words);
            content.addRect(50, 170, 20, 20);
            content.fill();
            content.setGraphicsStateParameters(multiply);
        }
        content.setNonStrokingColor(box);
        content.addRect(20, 20, 200, 200);
        content.fill();
        if (!over) {
            content.setNonStrokingColor(words);
            content.addRect(50, 170, 20, 20);
            content.fill();
        }
    }

    /** Bars with the page between them. */
    private static void picture(
            PDDocument document, PDPageContentStream content, Color bars, Color between)
            throws IOException {
        BufferedImage pixels = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pixels.createGraphics();
        pen.setColor(between);
        pen.fillRect(0, 0, 100, 100);
        pen.setColor(bars);
        for (int x = 0; x < 100; x += 20) {
            pen.fillRect(x, 0, 10, 100);
        }
        pen.dispose();
        content.drawImage(LosslessFactory.createFromImage(document, pixels), 40, 40, 100, 180);
    }

    private interface Drawing {
        void on(PDDocument document, PDPageContentStream content) throws IOException;
    }

    private Path page(Drawing drawing) {
        return TestPdfs.save(
                folder.resolve("dark.pdf"),
                document -> {
                    PDPage page = new PDPage(new PDRectangle(SIDE, SIDE));
                    document.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        drawing.on(document, content);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private static Raster draw(Path file) throws Exception {
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            return new PageRenderer(handle, new GlyphCache())
                    .draw(
                            PageIndex.FIRST,
                            1,
                            new PixelArea(0, 0, SIDE, SIDE),
                            PageLook.DARK,
                            new PageBudget(CancelFlag.never(), Duration.ofMinutes(1)));
        }
    }

    private static int at(Raster raster, int x, int y) {
        return raster.pixels()[y * raster.width() + x];
    }
}

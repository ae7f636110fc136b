package app.seojae.pdf.render.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.MadePictures;
import app.seojae.pdf.PageBudget;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large picture that several pages share is decoded once. */
class KeptPicturesTest {

    @TempDir Path folder;

    @Test
    void thePictureOfTheNextPageIsThere() throws Exception {
        Path file =
                TestPdfs.save(
                        folder.resolve("shared.pdf"),
                        document -> {
                            try {
                                BufferedImage striped =
                                        new BufferedImage(1200, 1200, BufferedImage.TYPE_INT_RGB);
                                Graphics2D graphics = striped.createGraphics();
                                graphics.setColor(Color.WHITE);
                                graphics.fillRect(0, 0, 600, 1200);
                                graphics.dispose();
                                PDImageXObject shared =
                                        JPEGFactory.createFromByteArray(
                                                document, MadePictures.jpeg(striped, false, 0.8f));
                                for (int i = 0; i < 2; i++) {
                                    PDPage page = new PDPage(new PDRectangle(100, 100));
                                    document.addPage(page);
                                    try (PDPageContentStream content =
                                            new PDPageContentStream(document, page)) {
                                        content.drawImage(shared, 0, 0, 100, 100);
                                    }
                                }
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        });
        try (PdfHandle handle = PdfFile.open(file, null).handle()) {
            PageRenderer renderer = new PageRenderer(handle, new GlyphCache());
            Raster first = draw(renderer, handle, 0);
            var resources = handle.document().getPage(0).getResources();
            COSStream data =
                    resources
                            .getXObject(resources.getXObjectNames().iterator().next())
                            .getCOSObject();
            try (OutputStream out = data.createRawOutputStream()) {
                out.write(0);
            }
            assertArrayEquals(first.pixels(), draw(renderer, handle, 1).pixels());
            assertTrue((first.pixels()[50 * 100 + 80] & 0xff) < 20, "it is drawn");
        }
    }

    private static Raster draw(PageRenderer renderer, PdfHandle handle, int page) throws Exception {
        return renderer.draw(
                new PageIndex(page),
                1,
                PagePixels.whole(handle.pages().get(page), 1),
                PageLook.LIGHT,
                new PageBudget(CancelFlag.never(), Duration.ofMinutes(1)));
    }

    @Test
    void onlySoManyBytesAreKept() throws Exception {
        KeptPictures kept = new KeptPictures();
        PDImage picture = picture(1200); // 5.5 MiB
        for (int i = 0; i < 4; i++) {
            kept.put(place(i), picture, 2e6);
        }
        assertNull(kept.get(place(0)));
        assertNull(kept.get(place(1)));
        assertNotNull(kept.get(place(3)));
        kept.put(place(5), picture, 1_000);
        assertNull(kept.get(place(5)), "soon decoded");
        kept.put(place(6), picture(1500), 9e6);
        assertNull(kept.get(place(6)), "too large");
    }

    private static final COSStream STREAM = new COSStream();

    private static KeptPictures.Place place(int width) {
        return new KeptPictures.Place(STREAM, width, 1, 0);
    }

    private static PDImage picture(int side) throws IOException {
        try (var document = new PDDocument()) {
            BufferedImage pixels = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            PDImageXObject plain = LosslessFactory.createFromImage(document, pixels);
            return FittedImage.of(plain, side, side, () -> {});
        }
    }
}

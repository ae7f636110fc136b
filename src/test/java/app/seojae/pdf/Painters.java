package app.seojae.pdf;

import app.seojae.model.PageIndex;
import app.seojae.pdf.render.PagePixels;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PageRenderer;
import app.seojae.pdf.render.draw.PixelArea;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.pdf.render.glyph.GlyphCache;
import app.seojae.work.CancelFlag;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Programs that draw the pages of a PDF at 144 dpi, so that tests see what others would see. */
public enum Painters {
    /** What the window shows. */
    SEOJAE {
        @Override
        public List<BufferedImage> draw(Path pdf, Path folder) throws Exception {
            List<BufferedImage> pages = new ArrayList<>();
            try (PdfHandle handle = PdfFile.open(pdf, null).handle();
                    PageRenderer renderer = new PageRenderer(handle, new GlyphCache())) {
                for (int i = 0; i < handle.pages().size(); i++) {
                    PixelArea whole = PagePixels.whole(handle.pages().get(i), SCALE);
                    PageBudget budget = new PageBudget(CancelFlag.never(), Duration.ofMinutes(1));
                    pages.add(
                            image(
                                    renderer.draw(
                                            new PageIndex(i),
                                            SCALE,
                                            whole,
                                            PageLook.LIGHT,
                                            budget)));
                }
            }
            return pages;
        }
    },
    PDFBOX {
        @Override
        public List<BufferedImage> draw(Path pdf, Path folder) throws Exception {
            List<BufferedImage> pages = new ArrayList<>();
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                for (int i = 0; i < document.getNumberOfPages(); i++) {
                    pages.add(new PDFRenderer(document).renderImage(i, SCALE));
                }
            }
            return pages;
        }
    },
    MUPDF("mutool") {
        @Override
        public List<BufferedImage> draw(Path pdf, Path folder) throws Exception {
            Files.createDirectories(folder);
            String out = folder.resolve("page%02d.png").toString();
            run("mutool", "draw", "-q", "-r", "144", "-o", out, pdf.toString());
            return pictures(folder);
        }
    },
    POPPLER("pdftoppm") {
        @Override
        public List<BufferedImage> draw(Path pdf, Path folder) throws Exception {
            Files.createDirectories(folder);
            String out = folder.resolve("page").toString();
            run("pdftoppm", "-r", "144", "-cropbox", "-png", pdf.toString(), out);
            return pictures(folder);
        }
    };

    private static final int SCALE = 2;

    private final String command;

    Painters() {
        this("");
    }

    Painters(String command) {
        this.command = command;
    }

    /** Whether it can be asked on this machine; those that come with the program always can. */
    public boolean isHere() {
        if (command.isEmpty()) {
            return true;
        }
        try {
            return new ProcessBuilder(command, "-v")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    < 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Every page as shown, in order.
     *
     * @param folder for pictures in between, its own for each drawing
     */
    public abstract List<BufferedImage> draw(Path pdf, Path folder) throws Exception;

    private static void run(String... command) throws Exception {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command));
        }
    }

    private static List<BufferedImage> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<BufferedImage> pages = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                pages.add(ImageIO.read(file.toFile()));
            }
            return pages;
        }
    }

    private static BufferedImage image(Raster raster) {
        BufferedImage image =
                new BufferedImage(raster.width(), raster.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, raster.width(), raster.height(), raster.pixels(), 0, raster.width());
        return image;
    }
}

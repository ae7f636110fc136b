package app.seojae.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Sets headings, paragraphs and bullets on A5 pages from the top down; lengths are points. */
final class GuidePages implements AutoCloseable {

    private static final PDRectangle SIZE = PDRectangle.A5;
    private static final float MARGIN = 46;
    private static final float WIDTH = SIZE.getWidth() - 2 * MARGIN;
    private static final float INDENT = 12;
    private static final float BODY = 10;
    private static final float LEADING = 1.72f;

    private final PDDocument document = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDPage page = new PDPage(SIZE);
    private PDPageContentStream content;
    private float y;

    GuidePages(Path fonts) throws IOException {
        regular = font(fonts.resolve("Pretendard-Regular.ttf"));
        bold = font(fonts.resolve("Pretendard-Bold.ttf"));
        document.getDocumentCatalog().setDocumentOutline(outline);
        content = newPage();
    }

    private PDFont font(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return PDType0Font.load(document, in, true);
        }
    }

    private PDPageContentStream newPage() throws IOException {
        page = new PDPage(SIZE);
        document.addPage(page);
        y = SIZE.getHeight() - MARGIN;
        return new PDPageContentStream(document, page);
    }

    void title(String title, String subtitle) throws IOException {
        document.getDocumentInformation().setTitle(title);
        y -= 20;
        write(List.of(title), bold, 24, 0);
        y -= 4;
        write(wrap(subtitle, regular, BODY, WIDTH), regular, BODY, 0.45f);
        y -= 14;
    }

    void heading(String text) throws IOException {
        if (y < MARGIN + 90) {
            turn();
        }
        y -= 12;
        PDPageFitWidthDestination destination = new PDPageFitWidthDestination();
        destination.setPage(page);
        destination.setTop((int) y);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        item.setDestination(destination);
        outline.addLast(item);
        write(List.of(text), bold, 13, 0);
        y -= 3;
    }

    void paragraph(String text) throws IOException {
        write(wrap(text, regular, BODY, WIDTH), regular, BODY, 0.12f);
        y -= 4;
    }

    void bullet(String text) throws IOException {
        List<String> lines = wrap(text, regular, BODY, WIDTH - INDENT);
        room();
        put("•", regular, BODY, MARGIN, y - BODY, 0.12f);
        for (String line : lines) {
            room();
            put(line, regular, BODY, MARGIN + INDENT, y - BODY, 0.12f);
            y -= BODY * LEADING;
        }
    }

    private void write(List<String> lines, PDFont font, float size, float grey) throws IOException {
        for (String line : lines) {
            room();
            put(line, font, size, MARGIN, y - size, grey);
            y -= size * LEADING;
        }
    }

    private void put(String text, PDFont font, float size, float x, float baseline, float grey)
            throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.setNonStrokingColor(grey);
        content.newLineAtOffset(x, baseline);
        content.showText(text);
        content.endText();
    }

    private void room() throws IOException {
        if (y < MARGIN + BODY * LEADING) {
            turn();
        }
    }

    private void turn() throws IOException {
        content.close();
        content = newPage();
    }

    /** Breaks between words only. */
    private static List<String> wrap(String text, PDFont font, float size, float width)
            throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (font.getStringWidth(longer) / 1000 * size > width && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    void save(Path pdf) throws IOException {
        content.close();
        document.setDocumentId(1L); // or the moment would be in it, and no two builds the same
        document.save(pdf.toFile());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}

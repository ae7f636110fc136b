package app.seojae.guide;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/** A page as papers have them: two columns of Type 1 text, figures, colours, a group. Points. */
final class RehearsalPage implements AutoCloseable {

    private static final String LIBERATION =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final String LINE = "The page that is drawn before anybody reads a paper ";

    private static final String GROUP =
            "1 0 0 rg 300 640 80 40 re W n 300 640 80 40 re f "
                    + "BT 0 g /F1 12 Tf 310 650 Td (group) Tj ET";

    private static final float LEADING = 11;
    private static final int LINES = 40;

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.LETTER);
    private final PDPageContentStream content;

    RehearsalPage() throws IOException {
        document.addPage(page);
        content = new PDPageContentStream(document, page);
    }

    void write() throws IOException {
        PDFont body = type1();
        column(body, 54);
        column(body, 312);
        otherFonts();
        colours();
        figures();
        group(body);
    }

    void save(Path pdf) throws IOException {
        content.close();
        document.setDocumentId(1L); // or the moment would be told
        document.save(pdf.toFile());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PDFont type1() throws IOException {
        Type1Program program = new Type1Program("SeojaeRehearsal");
        try (InputStream in = liberation();
                TrueTypeFont source = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            int units = source.getUnitsPerEm();
            program.add(".notdef", units / 2.0, source.getPath(".notdef"), units);
            program.add("space", source.getWidth("space"), source.getPath("space"), units);
            for (char letter : LETTERS.toCharArray()) {
                String name = String.valueOf(letter);
                program.add(name, source.getWidth(name), source.getPath(name), units);
            }
        }
        return new PDType1Font(
                document, new ByteArrayInputStream(program.pfb()), StandardEncoding.INSTANCE);
    }

    private static InputStream liberation() throws IOException {
        InputStream in = PDDocument.class.getResourceAsStream(LIBERATION);
        if (in == null) {
            throw new IOException("PDFBox lacks " + LIBERATION);
        }
        return in;
    }

    /** Words set apart as TeX sets them. */
    private void column(PDFont font, float x) throws IOException {
        content.beginText();
        content.setFont(font, 9);
        content.setLeading(LEADING);
        content.newLineAtOffset(x, 500);
        for (int line = 0; line < LINES; line++) {
            List<Object> parts = new ArrayList<>();
            for (String word : LINE.split(" ")) {
                parts.add(word);
                parts.add(-250f - line % 5);
            }
            content.showTextWithPositioning(parts.toArray());
            content.newLine();
        }
        content.endText();
    }

    private void otherFonts() throws IOException {
        try (InputStream simple = liberation();
                InputStream composite = liberation()) {
            PDFont[] fonts = {
                new PDType1Font(FontName.TIMES_ROMAN),
                new PDType1Font(FontName.HELVETICA),
                PDTrueTypeFont.load(document, simple, WinAnsiEncoding.INSTANCE),
                PDType0Font.load(document, composite, true)
            };
            float y = 740;
            for (PDFont font : fonts) {
                content.beginText();
                content.setFont(font, 14);
                content.newLineAtOffset(54, y);
                content.showText(LINE.strip());
                content.endText();
                y -= 18;
            }
        }
    }

    private void colours() throws IOException {
        content.setNonStrokingColor(0.1f, 0.6f, 0.3f, 0.05f);
        content.addRect(54, 640, 60, 20);
        content.fill();
        PDICCBased space = new PDICCBased(document);
        try (OutputStream out = space.getPDStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        space.getPDStream().getCOSObject().setInt(COSName.N, 3);
        content.setNonStrokingColor(new PDColor(new float[] {0.2f, 0.3f, 0.8f}, space));
        content.addRect(120, 640, 60, 20);
        content.fill();
        content.setNonStrokingColor(Color.BLACK);
        content.setStrokingColor(Color.DARK_GRAY);
        content.setLineDashPattern(new float[] {3, 2}, 0);
        content.moveTo(200, 640);
        content.curveTo(230, 700, 260, 600, 300, 660);
        content.stroke();
        content.setLineDashPattern(new float[0], 0);
    }

    private void figures() throws IOException {
        BufferedImage photo = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
        BufferedImage glass = new BufferedImage(240, 160, BufferedImage.TYPE_INT_ARGB);
        paint(photo, 255);
        paint(glass, 128);
        content.drawImage(JPEGFactory.createFromImage(document, photo), 320, 540, 120, 80);
        content.drawImage(LosslessFactory.createFromImage(document, photo), 450, 540, 60, 40);
        content.drawImage(LosslessFactory.createFromImage(document, glass), 450, 590, 60, 40);
    }

    private static void paint(BufferedImage image, int alpha) {
        Graphics2D graphics = image.createGraphics();
        for (int i = 0; i < 20; i++) {
            graphics.setColor(new Color(12 * i, 255 - 9 * i, 90, alpha));
            int step = image.getWidth() / 20;
            graphics.fillOval(i * step, i * image.getHeight() / 24, 3 * step, 3 * step);
        }
        graphics.dispose();
    }

    /** Part of a figure that is drawn by itself and then mixed in. */
    private void group(PDFont font) throws IOException {
        PDTransparencyGroup group = new PDTransparencyGroup(document);
        group.setBBox(new PDRectangle(300, 640, 100, 60));
        group.setResources(new PDResources());
        PDTransparencyGroupAttributes attributes = new PDTransparencyGroupAttributes();
        group.getCOSObject().setItem(COSName.GROUP, attributes);
        group.getResources().put(COSName.getPDFName("F1"), font);
        try (OutputStream out = group.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(GROUP.getBytes(StandardCharsets.US_ASCII));
        }
        PDExtendedGraphicsState mixed = new PDExtendedGraphicsState();
        mixed.setNonStrokingAlphaConstant(0.5f);
        mixed.setBlendMode(BlendMode.MULTIPLY);
        content.saveGraphicsState();
        content.setGraphicsStateParameters(mixed);
        content.drawForm(group);
        content.restoreGraphicsState();
    }
}

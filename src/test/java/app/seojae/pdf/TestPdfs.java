package app.seojae.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** PDFs made for tests. */
public final class TestPdfs {

    private TestPdfs() {}

    /** A document of Letter pages, each with its number as text and a coloured corner. */
    public static Path pages(Path file, int count) {
        return save(
                file,
                document -> {
                    for (int i = 0; i < count; i++) {
                        draw(document, new PDPage(PDRectangle.LETTER), "Page " + (i + 1));
                    }
                });
    }

    /** Each side of a page as given, one page a pair. */
    public static Path sizes(Path file, float[]... sizes) {
        return save(
                file,
                document -> {
                    for (float[] size : sizes) {
                        draw(document, new PDPage(new PDRectangle(size[0], size[1])), "sized");
                    }
                });
    }

    /** Four pages turned by 0, 90, 180, 270, each with a crop box inside its media box. */
    public static Path turnedAndCropped(Path file) {
        return save(
                file,
                document -> {
                    for (int rotation = 0; rotation < 360; rotation += 90) {
                        PDPage page = new PDPage(new PDRectangle(20, 30, 400, 500));
                        page.setCropBox(new PDRectangle(50, 70, 300, 400));
                        page.setRotation(rotation);
                        draw(document, page, "turned " + rotation);
                    }
                });
    }

    public static Path locked(Path file, String password) {
        return save(
                file,
                document -> {
                    draw(document, new PDPage(), "secret");
                    var policy =
                            new StandardProtectionPolicy("owner", password, new AccessPermission());
                    policy.setEncryptionKeyLength(256);
                    policy.setPreferAES(true);
                    try {
                        document.protect(policy);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /** Two pages and an outline whose second heading leads back to the first. */
    public static Path loopingOutline(Path file) {
        return save(
                file,
                document -> {
                    draw(document, new PDPage(), "one");
                    draw(document, new PDPage(), "two");
                    PDDocumentOutline outline = new PDDocumentOutline();
                    document.getDocumentCatalog().setDocumentOutline(outline);
                    PDOutlineItem first = heading("First", document.getPage(0), 700);
                    PDOutlineItem inner = heading("Inner", document.getPage(1), 300);
                    PDOutlineItem second = heading("Second", document.getPage(1), 500);
                    outline.addLast(first);
                    first.addLast(inner);
                    outline.addLast(second);
                    second.getCOSObject().setItem(COSName.NEXT, first.getCOSObject());
                    inner.getCOSObject().setItem(COSName.FIRST, first.getCOSObject());
                });
    }

    /** Pages each with its heading in the outline. */
    public static Path headings(Path file, int count) {
        return save(
                file,
                document -> {
                    PDDocumentOutline outline = new PDDocumentOutline();
                    document.getDocumentCatalog().setDocumentOutline(outline);
                    for (int i = 0; i < count; i++) {
                        PDPage page = new PDPage(PDRectangle.LETTER);
                        draw(document, page, "Heading " + (i + 1));
                        outline.addLast(heading("Heading " + (i + 1), page, 790));
                    }
                });
    }

    /** A page that takes seconds in one single operator, and a quick one after it. */
    public static Path slowOperator(Path file) {
        return save(
                file,
                document -> {
                    PDPage slow = new PDPage(new PDRectangle(600, 600));
                    document.addPage(slow);
                    try {
                        COSDictionary shading = new COSDictionary();
                        shading.setInt(COSName.SHADING_TYPE, 1);
                        shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
                        shading.setItem(COSName.MATRIX, floats(600f, 0f, 0f, 600f, 0f, 0f));
                        PDStream function = new PDStream(document);
                        try (var out = function.createOutputStream()) {
                            String twist = "exch 1.01 mul dup 1 gt { 1 sub } if ".repeat(400);
                            out.write(
                                    ("{ " + twist + " dup }").getBytes(StandardCharsets.US_ASCII));
                        }
                        COSDictionary about = function.getCOSObject();
                        about.setInt(COSName.FUNCTION_TYPE, 4);
                        about.setItem(COSName.DOMAIN, floats(0f, 1f, 0f, 1f));
                        about.setItem(COSName.RANGE, floats(0f, 1f, 0f, 1f, 0f, 1f));
                        shading.setItem(COSName.FUNCTION, about);
                        COSDictionary shadings = new COSDictionary();
                        shadings.setItem("Slow", shading);
                        COSDictionary resources = new COSDictionary();
                        resources.setItem(COSName.SHADING, shadings);
                        slow.getCOSObject().setItem(COSName.RESOURCES, resources);
                        PDStream content = new PDStream(document);
                        try (var out = content.createOutputStream()) {
                            out.write("/Slow sh".getBytes(StandardCharsets.US_ASCII));
                        }
                        slow.setContents(content);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    draw(document, new PDPage(), "quick");
                });
    }

    /** A page of one operator again and again: some kilobytes in the file, megabytes to read. */
    public static Path operators(Path file, int count) {
        return save(
                file,
                document -> {
                    PDPage page = new PDPage();
                    document.addPage(page);
                    PDStream content = new PDStream(document);
                    byte[] thousand = "n ".repeat(1_000).getBytes(StandardCharsets.US_ASCII);
                    try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
                        for (int i = 0; i < count; i += 1_000) {
                            out.write(thousand);
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    page.setContents(content);
                });
    }

    /** A file of one page whose page tree is written by hand. */
    public static Path byHand(Path file, String pagesObject, String... others) {
        StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
        pdf.append("1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        pdf.append("2 0 obj\n").append(pagesObject).append("\nendobj\n");
        int number = 3;
        for (String other : others) {
            pdf.append(number++).append(" 0 obj\n").append(other).append("\nendobj\n");
        }
        pdf.append("trailer\n<< /Root 1 0 R /Size ").append(number).append(" >>\n%%EOF\n");
        return text(file, pdf.toString());
    }

    public static Path text(Path file, String content) {
        try {
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path save(Path file, Consumer<PDDocument> maker) {
        try (PDDocument document = new PDDocument()) {
            maker.accept(document);
            document.save(file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSArray floats(float... values) {
        COSArray array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    private static PDOutlineItem heading(String title, PDPage page, int top) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(page);
        place.setTop(top);
        item.setDestination(place);
        return item;
    }

    /** Words in the middle and a red square in the lower left corner of the crop box. */
    private static void draw(PDDocument document, PDPage page, String words) {
        document.addPage(page);
        PDRectangle box = page.getCropBox();
        float unit = Math.min(box.getWidth(), box.getHeight()) / 20;
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(1f, 0f, 0f);
            content.addRect(box.getLowerLeftX(), box.getLowerLeftY(), unit * 2, unit * 2);
            content.fill();
            content.setNonStrokingColor(0f, 0f, 0f);
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), unit);
            content.newLineAtOffset(
                    box.getLowerLeftX() + box.getWidth() / 3,
                    box.getLowerLeftY() + box.getHeight() / 2);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

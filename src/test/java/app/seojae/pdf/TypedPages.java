package app.seojae.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** Letter pages typed line by line, with links, for tests of text. */
public final class TypedPages {

    private record Line(double x, double y, double size, boolean bold, String text) {}

    private record Link(double left, double bottom, double right, double top, Object target) {}

    /** A place a link leads to. */
    private record To(int page, double x, double y) {}

    private final List<List<Line>> pages = new ArrayList<>();
    private final List<List<Link>> links = new ArrayList<>();

    /** Starts the next page. */
    public TypedPages page() {
        pages.add(new ArrayList<>());
        links.add(new ArrayList<>());
        return this;
    }

    /** A line of running text at the left margin. */
    public TypedPages body(double y, String text) {
        return line(72, y, 10, text);
    }

    public TypedPages line(double x, double y, double size, String text) {
        pages.getLast().add(new Line(x, y, size, false, text));
        return this;
    }

    public TypedPages bold(double x, double y, double size, String text) {
        pages.getLast().add(new Line(x, y, size, true, text));
        return this;
    }

    /** Lays a link to a place over a part of the page. */
    public TypedPages link(
            double left, double bottom, double right, double top, int page, double x, double y) {
        links.getLast().add(new Link(left, bottom, right, top, new To(page, x, y)));
        return this;
    }

    /** Lays a link to the web over a part of the page. */
    public TypedPages web(double left, double bottom, double right, double top, String address) {
        links.getLast().add(new Link(left, bottom, right, top, address));
        return this;
    }

    public Path save(Path file) {
        return TestPdfs.save(
                file,
                document -> {
                    pages.forEach(lines -> draw(document, lines));
                    for (int i = 0; i < links.size(); i++) {
                        for (Link link : links.get(i)) {
                            lay(document, i, link);
                        }
                    }
                });
    }

    private static void draw(PDDocument document, List<Line> lines) {
        PDPage page = new PDPage(PDRectangle.LETTER);
        document.addPage(page);
        PDType1Font plain = new PDType1Font(FontName.HELVETICA);
        PDType1Font bold = new PDType1Font(FontName.HELVETICA_BOLD);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Line line : lines) {
                content.beginText();
                content.setFont(line.bold() ? bold : plain, (float) line.size());
                content.newLineAtOffset((float) line.x(), (float) line.y());
                content.showText(line.text());
                content.endText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lay(PDDocument document, int index, Link link) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(
                new PDRectangle(
                        (float) link.left(),
                        (float) link.bottom(),
                        (float) (link.right() - link.left()),
                        (float) (link.top() - link.bottom())));
        if (link.target() instanceof To to) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(document.getPage(to.page() - 1));
            place.setLeft((int) to.x());
            place.setTop((int) to.y());
            annotation.setDestination(place);
        } else {
            PDActionURI action = new PDActionURI();
            action.setURI(link.target().toString());
            annotation.setAction(action);
        }
        try {
            document.getPage(index).getAnnotations().add(annotation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

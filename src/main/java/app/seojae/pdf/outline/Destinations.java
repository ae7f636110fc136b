package app.seojae.pdf.outline;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.OptionalPart;
import app.seojae.pdf.PdfHandle;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitRectangleDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places inside a document that its outline and its links point to. Only places inside:
 * other files, programs and scripts are never followed.
 */
final class Destinations {

    /** A place: a page, and a point on it or {@code null} for its top. */
    record Target(PageIndex page, @Nullable PdfPoint point) {}

    private final PdfHandle handle;

    Destinations(PdfHandle handle) {
        this.handle = handle;
    }

    /** The place a heading points to, or {@code null} where it is dead or outside. */
    @Nullable Target of(PDOutlineItem item) {
        return quietly(() -> resolve(item.getDestination(), item.getAction()));
    }

    /** The place a link points to, or {@code null} where it is dead or outside. */
    @Nullable Target of(PDAnnotationLink link) {
        return quietly(() -> resolve(link.getDestination(), link.getAction()));
    }

    private interface Resolving {
        /** The place, or {@code null} where it is dead or outside. */
        @Nullable Target target() throws IOException;
    }

    private static @Nullable Target quietly(Resolving resolving) {
        Target[] found = new Target[1];
        OptionalPart.run("destination", () -> found[0] = resolving.target());
        return found[0];
    }

    private @Nullable Target resolve(@Nullable PDDestination direct, @Nullable PDAction action)
            throws IOException {
        PDDestination destination = direct;
        if (destination == null && action instanceof PDActionGoTo goTo) {
            destination = goTo.getDestination();
        }
        return resolve(destination);
    }

    private @Nullable Target resolve(@Nullable PDDestination destination) throws IOException {
        PDDestination place = destination;
        if (place instanceof PDNamedDestination named) {
            place = handle.document().getDocumentCatalog().findNamedDestinationPage(named);
        }
        if (!(place instanceof PDPageDestination onPage)) {
            return null;
        }
        int index =
                onPage.getCOSObject().size() > 0
                                && onPage.getCOSObject().getObject(0) instanceof COSDictionary page
                        ? handle.indexOf(page)
                        : onPage.getPageNumber();
        return index < 0 || index >= handle.pages().size()
                ? null
                : new Target(new PageIndex(index), point(onPage));
    }

    private static @Nullable PdfPoint point(PDPageDestination destination) {
        return switch (destination) {
            case PDPageXYZDestination xyz when xyz.getTop() > 0 ->
                    new PdfPoint(Math.max(0, xyz.getLeft()), xyz.getTop());
            case PDPageFitWidthDestination fit when fit.getTop() > 0 ->
                    new PdfPoint(0, fit.getTop());
            case PDPageFitRectangleDestination fit when fit.getTop() > 0 ->
                    new PdfPoint(Math.max(0, fit.getLeft()), fit.getTop());
            default -> null;
        };
    }
}

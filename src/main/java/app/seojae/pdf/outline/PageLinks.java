package app.seojae.pdf.outline;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.OptionalPart;
import app.seojae.pdf.PdfHandle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/**
 * Reads the links a file lays over its pages. Places inside the document and addresses of the web
 * are kept; scripts, programs and other files are not links to us.
 */
public final class PageLinks {

    /** The most crowded page of the papers looked at had fewer than 100. */
    private static final int MOST = 5_000;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int CORNERS = 8;

    private final Destinations destinations;

    private PageLinks(PdfHandle handle) {
        this.destinations = new Destinations(handle);
    }

    /** The links of a page in the file's order; damaged and dead ones are left out. */
    public static List<PageLink> of(PdfHandle handle, PageIndex page) {
        List<PageLink> links = new ArrayList<>();
        if (!page.isIn(handle.pages().size()) || !handle.pages().get(page.index()).sound()) {
            return links;
        }
        PageLinks reader = new PageLinks(handle);
        OptionalPart.run(
                "links",
                () -> {
                    COSDictionary dictionary =
                            handle.document().getPage(page.index()).getCOSObject();
                    if (dictionary.getDictionaryObject(COSName.ANNOTS) instanceof COSArray array) {
                        reader.read(array, links);
                    }
                });
        return links;
    }

    private void read(COSArray array, List<PageLink> links) {
        for (int i = 0; i < array.size() && links.size() < MOST; i++) {
            if (array.getObject(i) instanceof COSDictionary annotation
                    && "Link".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
                OptionalPart.run("link", () -> add(new PDAnnotationLink(annotation), links));
            }
        }
    }

    private void add(PDAnnotationLink link, List<PageLink> links) {
        LinkTarget target = target(link);
        List<Quad> area = area(link);
        if (target != null && !area.isEmpty() && !link.isHidden()) {
            links.add(new PageLink(area, target));
        }
    }

    private @Nullable LinkTarget target(PDAnnotationLink link) {
        Destinations.Target place = destinations.of(link);
        if (place != null) {
            return new LinkTarget.Place(place.page(), place.point());
        }
        String[] address = new String[1];
        OptionalPart.run(
                "address",
                () -> {
                    if (link.getAction() instanceof PDActionURI uri) {
                        address[0] = address(uri.getURI());
                    }
                });
        return address[0] == null ? null : new LinkTarget.Web(address[0]);
    }

    /** The address in a form a browser takes, or {@code null} for anything but the web. */
    static @Nullable public String address(@Nullable String written) {
        if (written == null || written.length() > LONGEST_ADDRESS) {
            return null;
        }
        String address = written.strip().replace(" ", "%20");
        if (address.toLowerCase(Locale.ROOT).startsWith("www.")) {
            address = "http://" + address;
        }
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null ? uri.toASCIIString() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static List<Quad> area(PDAnnotationLink link) {
        float[] corners = link.getQuadPoints();
        List<Quad> area = new ArrayList<>();
        for (int i = 0; corners != null && i + CORNERS <= corners.length; i += CORNERS) {
            float[] x = {corners[i], corners[i + 2], corners[i + 4], corners[i + 6]};
            float[] y = {corners[i + 1], corners[i + 3], corners[i + 5], corners[i + 7]};
            area.add(Quad.of(min(x), min(y), max(x), max(y)));
        }
        PDRectangle box = link.getRectangle();
        if (area.isEmpty() && box != null && box.getWidth() > 0 && box.getHeight() > 0) {
            area.add(
                    Quad.of(
                            box.getLowerLeftX(),
                            box.getLowerLeftY(),
                            box.getUpperRightX(),
                            box.getUpperRightY()));
        }
        return area;
    }

    private static float min(float[] values) {
        return Math.min(Math.min(values[0], values[1]), Math.min(values[2], values[3]));
    }

    private static float max(float[] values) {
        return Math.max(Math.max(values[0], values[1]), Math.max(values[2], values[3]));
    }
}

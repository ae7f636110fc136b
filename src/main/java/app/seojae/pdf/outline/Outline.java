package app.seojae.pdf.outline;

import app.seojae.pdf.OptionalPart;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TextStrings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Reads the outline of a document, whose links may loop, as a flat list in order. */
public final class Outline {

    private static final int MAX_ITEMS = 10_000;
    private static final int MAX_LEVEL = 32;
    private static final int MAX_TITLE = 500;

    private final Destinations destinations;
    private final List<OutlineItem> items = new ArrayList<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Outline(PdfHandle handle) {
        this.destinations = new Destinations(handle);
    }

    /** The headings in order; what stood before a damaged part is kept. */
    public static List<OutlineItem> of(PdfHandle handle) {
        Outline outline = new Outline(handle);
        OptionalPart.run(
                "outline",
                () -> {
                    PDDocumentOutline root =
                            handle.document().getDocumentCatalog().getDocumentOutline();
                    if (root != null) {
                        outline.read(root, 1);
                    }
                });
        return List.copyOf(outline.items);
    }

    private void read(PDOutlineNode parent, int level) throws IOException {
        PDOutlineItem item = parent.getFirstChild();
        while (item != null && items.size() < MAX_ITEMS && seen.add(item.getCOSObject())) {
            items.add(item(item, level));
            if (level < MAX_LEVEL) {
                read(item, level + 1);
            }
            item = item.getNextSibling();
        }
    }

    private OutlineItem item(PDOutlineItem item, int level) {
        Destinations.Target target = destinations.of(item);
        return new OutlineItem(
                title(TextStrings.of(item.getCOSObject(), COSName.TITLE)),
                level,
                target == null ? null : target.page(),
                target == null ? null : target.point());
    }

    private static String title(String written) {
        String line = written.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= MAX_TITLE ? line : line.substring(0, MAX_TITLE) + "…";
    }
}

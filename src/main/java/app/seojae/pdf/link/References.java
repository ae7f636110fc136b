package app.seojae.pdf.link;

import app.seojae.citation.ListedPages;
import java.util.List;

/** The entries of a document's lists of references, as what its text points to. */
final class References {

    private References() {}

    /** The entries in order; empty where the document has no list. */
    static List<Landmark> in(List<PageLines> pages) {
        ListedPages listed = new ListedPages();
        pages.forEach(lines -> listed.add(lines.page()));
        return listed.entries().stream()
                .map(
                        entry ->
                                new Landmark(
                                        Landmark.Kind.REFERENCE,
                                        entry.number(),
                                        entry.page(),
                                        entry.area(),
                                        entry.text()))
                .toList();
    }
}

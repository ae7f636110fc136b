package app.seojae.ui.reading.link;

import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.PdfPoint;
import app.seojae.pdf.link.CrossReferences;
import app.seojae.pdf.link.Landmark;
import app.seojae.pdf.link.Landmarks;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.pdf.outline.PageLink;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.layout.Headings;
import app.seojae.pdf.text.read.PageContent;
import app.seojae.ui.reading.text.DocumentTexts;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The links of an open document: those of the file, and those its words make once the whole text
 * was read. Confined to the FX thread.
 */
public final class DocumentLinks {

    /** A longer document is a book: its own links must do. */
    private static final int MOST_PAGES = 400;

    private final DocumentTexts texts;
    private final Consumer<List<OutlineItem>> headings;
    private final Map<PageIndex, List<PageLink>> mentions = new HashMap<>();
    private final Set<PageIndex> asked = new TreeSet<>();
    private Landmarks landmarks = Landmarks.NONE;
    private boolean started;

    /**
     * @param headings told those of the text once it was read
     */
    public DocumentLinks(DocumentTexts texts, Consumer<List<OutlineItem>> headings) {
        this.texts = texts;
        this.headings = headings;
    }

    /** Reads the whole document for its figures and references, behind all other work. */
    public void readLandmarks() {
        if (started || texts.pageCount() > MOST_PAGES) {
            return;
        }
        started = true;
        texts.runBehind(this::whole)
                .then(
                        whole -> {
                            landmarks = whole.landmarks();
                            headings.accept(whole.headings());
                        });
    }

    /** What the whole text tells. */
    private record Whole(Landmarks landmarks, List<OutlineItem> headings) {}

    private Whole whole(CancelFlag cancel) throws SeojaeException {
        List<PageText> pages = new ArrayList<>();
        for (PageIndex page : PageIndex.all(texts.pageCount())) {
            try {
                pages.add(texts.read(page, cancel).text());
            } catch (SeojaeException e) {
                // A page that cannot be read has no landmarks.
                cancel.check();
            }
        }
        return new Whole(Landmarks.of(pages), Headings.of(pages));
    }

    /** The link under a point of a page, if any is known yet. */
    Optional<PageLink> at(PageIndex page, PdfPoint point) {
        PageContent content = texts.content(page);
        if (content == null) {
            texts.want(page, () -> {});
            return Optional.empty();
        }
        return under(point, content.preciseLinks())
                .or(() -> under(point, mentions(content)))
                .or(() -> under(point, content.links()));
    }

    private static Optional<PageLink> under(PdfPoint point, List<PageLink> links) {
        return links.stream().filter(link -> link.contains(point)).findFirst();
    }

    /** What a place of the document shows, where that is known. */
    Optional<Landmark> landmark(LinkTarget.Place place) {
        return landmarks.at(place);
    }

    private List<PageLink> mentions(PageContent content) {
        PageIndex page = content.text().page();
        List<PageLink> known = mentions.get(page);
        if (known != null) {
            return known;
        }
        Landmarks now = landmarks;
        if (now != Landmarks.NONE && asked.add(page)) {
            texts.run(cancel -> CrossReferences.on(content.text(), now, content.preciseLinks()))
                    .then(found -> mentions.put(page, found));
        }
        return List.of();
    }
}

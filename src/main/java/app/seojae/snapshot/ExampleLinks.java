package app.seojae.snapshot;

import app.seojae.library.citation.Citations;
import app.seojae.library.texts.OpenTexts;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.link.CrossReferences;
import app.seojae.pdf.link.Landmark;
import app.seojae.pdf.link.Landmarks;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.read.PageContent;
import app.seojae.snapshot.PosedReader.Spot;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** The links of a document, as the reader knows them once it is read, and the best of them. */
final class ExampleLinks {

    /** A longer document is a book: its own links must do. */
    private static final int LONGEST = 400;

    private static final int MOST_PAGES = 40;
    private static final int MOST_REFERENCES = 200;
    private static final int IN_LIBRARY = 3;
    private static final int FLOATING = 2;

    private final Landmarks landmarks;
    private final List<PageContent> pages;

    private ExampleLinks(Landmarks landmarks, List<PageContent> pages) {
        this.landmarks = landmarks;
        this.pages = pages;
    }

    /** Reads them. Blocking. */
    static ExampleLinks of(OpenTexts texts, CancelFlag cancel) throws SeojaeException {
        List<PageContent> pages = new ArrayList<>();
        boolean whole = texts.pageCount() <= LONGEST;
        int last = whole ? texts.pageCount() : MOST_PAGES;
        for (PageIndex page : PageIndex.all(last)) {
            try {
                pages.add(texts.read(page, cancel));
            } catch (SeojaeException e) {
                // A page that cannot be read has no links.
                cancel.check();
            }
        }
        List<PageText> words = pages.stream().map(PageContent::text).toList();
        return new ExampleLinks(
                whole ? Landmarks.of(words) : Landmarks.NONE,
                pages.stream().filter(one -> one.text().page().isIn(MOST_PAGES)).toList());
    }

    /**
     * The link that shows best what links do: one to a paper of the library, else one to a figure,
     * else any within the document. Blocking.
     */
    Optional<Spot> best(Citations library) throws SeojaeException {
        Set<Landmark> cited = new HashSet<>();
        for (Landmark one : landmarks.references().stream().limit(MOST_REFERENCES).toList()) {
            if (library.named(one.text()).isPresent()) {
                cited.add(one);
            }
        }
        return first(link -> link.target() instanceof LinkTarget.Place to ? worth(to, cited) : 0);
    }

    /** The first link to the web. */
    Optional<Spot> web() {
        return first(link -> link.target() instanceof LinkTarget.Web ? 1 : 0);
    }

    /** The first of the links that are worth most, where any is worth something. */
    private Optional<Spot> first(ToIntFunction<PageLink> worth) {
        Optional<Spot> best = Optional.empty();
        int most = 0;
        for (PageContent page : pages) {
            for (PageLink link : links(page)) {
                int value = link.area().isEmpty() ? 0 : worth.applyAsInt(link);
                if (value > most) {
                    most = value;
                    best = Optional.of(new Spot(page.text().page(), link.area().getFirst()));
                }
            }
        }
        return best;
    }

    private List<PageLink> links(PageContent page) {
        List<PageLink> all = new ArrayList<>(page.links());
        all.addAll(CrossReferences.on(page.text(), landmarks, page.preciseLinks()));
        return all;
    }

    private int worth(LinkTarget.Place place, Set<Landmark> cited) {
        Landmark mark = landmarks.at(place).orElse(null);
        if (mark == null) {
            return place.point() == null ? 0 : 1;
        }
        return switch (mark.kind()) {
            case REFERENCE -> cited.contains(mark) ? IN_LIBRARY : 1;
            case FIGURE, TABLE, ALGORITHM -> FLOATING;
            case EQUATION, SECTION -> 1;
        };
    }
}

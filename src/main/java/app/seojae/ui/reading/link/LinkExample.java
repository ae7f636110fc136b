package app.seojae.ui.reading.link;

import app.seojae.library.papers.CitedPapers;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.link.Landmark;
import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.ui.kit.Background;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.work.Lane;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks for the link of a document that shows best what links do: one to a paper of the library,
 * else one to a figure, else any within the document. Confined to the FX thread.
 */
public final class LinkExample {

    private static final int MOST_PAGES = 40;
    private static final int MOST_REFERENCES = 200;
    private static final int IN_LIBRARY = 3;
    private static final int FLOATING = 2;

    private final DocumentLinks links;
    private final int pages;
    private final CitedPapers cited;
    private final Background background;

    public LinkExample(DocumentLinks links, int pages, ReadingNeeds needs) {
        this.links = links;
        this.pages = Math.min(pages, MOST_PAGES);
        this.cited = needs.library().citedPapers();
        this.background = needs.background();
    }

    /** Tells the best link once the document is read; empty where there is none. */
    public void find(Consumer<Optional<LinkGesture.Spot>> then) {
        links.whenSettled(
                () -> {
                    List<Landmark> references =
                            links.landmarks().references().stream().limit(MOST_REFERENCES).toList();
                    background
                            .run(Lane.READ, () -> inLibrary(references))
                            .recover(problem -> Set.of())
                            .flatMap(cited -> links.onFirst(pages).map(found -> best(found, cited)))
                            .then(then)
                            .failed(problem -> then.accept(Optional.empty()));
                });
    }

    /** Tells the first link to the web; empty where there is none. */
    public void findWeb(Consumer<Optional<LinkGesture.Spot>> then) {
        links.whenSettled(
                () ->
                        links.onFirst(pages)
                                .map(LinkExample::firstOfWeb)
                                .then(then)
                                .failed(problem -> then.accept(Optional.empty())));
    }

    private static Optional<LinkGesture.Spot> firstOfWeb(List<List<PageLink>> found) {
        for (int page = 1; page <= found.size(); page++) {
            for (PageLink link : found.get(page - 1)) {
                if (isWeb(link)) {
                    return Optional.of(new LinkGesture.Spot(page, link));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isWeb(PageLink link) {
        return link.target() instanceof LinkTarget.Web;
    }

    private Set<Landmark> inLibrary(List<Landmark> references) throws SeojaeException {
        Set<Landmark> found = new HashSet<>();
        for (Landmark reference : references) {
            if (cited.find(reference.text()).isPresent()) {
                found.add(reference);
            }
        }
        return found;
    }

    private Optional<LinkGesture.Spot> best(List<List<PageLink>> found, Set<Landmark> cited) {
        Optional<LinkGesture.Spot> best = Optional.empty();
        int worth = 0;
        for (int page = 1; page <= found.size(); page++) {
            for (PageLink link : found.get(page - 1)) {
                int value =
                        link.target() instanceof LinkTarget.Place place ? value(place, cited) : 0;
                if (value > worth) {
                    worth = value;
                    best = Optional.of(new LinkGesture.Spot(page, link));
                }
            }
        }
        return best;
    }

    private int value(LinkTarget.Place place, Set<Landmark> cited) {
        Landmark mark = links.landmark(place).orElse(null);
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

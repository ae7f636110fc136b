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
    private final Set<Landmark> known = new HashSet<>();
    private Optional<LinkGesture.Spot> best = Optional.empty();
    private int worth;

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
                            .then(known::addAll)
                            .failed(problem -> {})
                            .always(() -> look(1, then));
                });
    }

    /** Tells the first link to the web; empty where there is none. */
    public void findWeb(Consumer<Optional<LinkGesture.Spot>> then) {
        links.whenSettled(() -> lookForWeb(1, then));
    }

    private void lookForWeb(int page, Consumer<Optional<LinkGesture.Spot>> then) {
        if (page > pages) {
            then.accept(Optional.empty());
            return;
        }
        links.on(page)
                .then(
                        found ->
                                found.stream()
                                        .filter(LinkExample::isWeb)
                                        .findFirst()
                                        .ifPresentOrElse(
                                                link ->
                                                        then.accept(
                                                                Optional.of(
                                                                        new LinkGesture.Spot(
                                                                                page, link))),
                                                () -> lookForWeb(page + 1, then)))
                .failed(problem -> lookForWeb(page + 1, then));
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

    private void look(int page, Consumer<Optional<LinkGesture.Spot>> then) {
        if (page > pages || worth == IN_LIBRARY) {
            then.accept(best);
            return;
        }
        links.on(page)
                .then(found -> found.forEach(link -> weigh(page, link)))
                .failed(problem -> {})
                .always(() -> look(page + 1, then));
    }

    private void weigh(int page, PageLink link) {
        int value = link.target() instanceof LinkTarget.Place place ? value(place) : 0;
        if (value > worth) {
            worth = value;
            best = Optional.of(new LinkGesture.Spot(page, link));
        }
    }

    private int value(LinkTarget.Place place) {
        Landmark mark = links.landmark(place).orElse(null);
        if (mark == null) {
            return place.point() == null ? 0 : 1;
        }
        return switch (mark.kind()) {
            case REFERENCE -> known.contains(mark) ? IN_LIBRARY : 1;
            case FIGURE, TABLE, ALGORITHM -> FLOATING;
            case EQUATION, SECTION -> 1;
        };
    }
}

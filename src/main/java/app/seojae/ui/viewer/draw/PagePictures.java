package app.seojae.ui.viewer.draw;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.render.RenderKey;
import app.seojae.pdf.render.RenderListener;
import app.seojae.pdf.render.RenderPlan;
import app.seojae.pdf.render.RenderRequest;
import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.pdf.render.RenderService;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.kit.Background;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The pictures of one open document, asked for and handed over on the FX thread. */
public final class PagePictures {

    /** How the view on a document goes, which decides what is worth drawing first. */
    enum Pace {
        /** Shown a moment ago: its pages on screen have the processor to themselves. */
        OPENING,
        RESTING,
        /** A coarse picture now is worth more than a sharp one later. */
        MOVING
    }

    private final RenderService house;
    private final long document;
    private final Map<PageIndex, Problem> problems = new HashMap<>();
    private final Set<PageIndex> growing = new HashSet<>();
    private final Set<PageIndex> stopped = new HashSet<>();
    private boolean closed;

    /**
     * @param changed told on the FX thread of each page with something new to show
     */
    public PagePictures(
            PdfFile file, RenderService house, Background background, Consumer<PageIndex> changed) {
        this.house = house;
        this.document =
                house.open(
                        file,
                        new RenderListener() {
                            @Override
                            public void drawn(RenderKey key, Raster raster) {
                                background.onFx(() -> arrived(key.page(), null, changed));
                            }

                            @Override
                            public void unfinished(RenderKey key, Raster raster) {
                                background.onFx(() -> grew(key.page(), changed));
                            }

                            @Override
                            public void failed(PageIndex page, Problem problem) {
                                background.onFx(() -> arrived(page, problem, changed));
                            }

                            @Override
                            public void idle() {}
                        });
    }

    /** The number the render service gave the document. */
    public long document() {
        return document;
    }

    /**
     * Asks for all that a view needs and does not have yet.
     *
     * @param page the first one on screen
     */
    void want(RenderPlan.View view, PageIndex page, Pace pace) {
        house.cache().look(document, page, view.scale(), RenderPlan.pinned(view));
        long budget = house.cache().budget();
        List<RenderRequest> wanted =
                new ArrayList<>(RenderPlan.plan(view, budget, key -> house.cache().has(key)));
        Predicate<PageIndex> shown = p -> nearest(p, view.scale(), view.look()) != null;
        if (pace == Pace.OPENING) {
            house.want(document, wanted.subList(0, before(Urgency.PREFETCH, wanted)));
            return;
        }
        wanted.addAll(before(Urgency.THUMBNAIL, wanted), DraftPages.plan(view, budget, shown));
        if (pace == Pace.MOVING) {
            wanted.addAll(0, DraftPages.first(view, shown));
        } else {
            wanted.addAll(before(Urgency.PREFETCH, wanted), DraftPages.next(view, shown));
        }
        house.want(document, onceEach(wanted));
    }

    /** Whether a page on screen has no picture of any size, and none that cannot come. */
    boolean isBare(RenderPlan.View view) {
        return view.shown().stream()
                .map(RenderPlan.Shown::page)
                .anyMatch(
                        page ->
                                nearest(page, view.scale(), view.look()) == null
                                        && problem(page) == null);
    }

    private static List<RenderRequest> onceEach(List<RenderRequest> wanted) {
        Set<RenderKey> seen = new HashSet<>();
        return wanted.stream().filter(request -> seen.add(request.key())).toList();
    }

    private static int before(Urgency urgency, List<RenderRequest> wanted) {
        int at = 0;
        while (at < wanted.size() && wanted.get(at).urgency().compareTo(urgency) < 0) {
            at++;
        }
        return at;
    }

    /** Draws nothing for now; what is there stays. */
    public void pause() {
        house.want(document, List.of());
    }

    /** A picture, or {@code null} where it is not kept. */
    @Nullable
    public Raster get(RenderKey key) {
        return house.cache().get(key);
    }

    /** The page in another size, to be stretched until the right one is there. */
    @Nullable
    public Raster nearest(PageIndex page, double scale, PageLook look) {
        return house.cache().nearest(document, page, scale, look);
    }

    @Nullable Problem problem(PageIndex page) {
        return problems.get(page);
    }

    /** How far the picture of a page is. */
    PageState state(PageIndex page) {
        if (growing.contains(page)) {
            return PageState.GROWING;
        }
        return stopped.contains(page) ? PageState.STOPPED : PageState.SETTLED;
    }

    /** Draws no more of a page; what is there stays. */
    void stop(PageIndex page) {
        growing.remove(page);
        stopped.add(page);
        house.stop(document, page);
    }

    /** Notes what is wrong with a page before anything was drawn. */
    public void setProblem(PageIndex page, Problem problem) {
        problems.put(page, problem);
    }

    /** Lets a failed page be tried again with the next plan. */
    void retry(PageIndex page) {
        problems.remove(page);
        stopped.remove(page);
        house.retry(document, page);
    }

    /** Gives back all memory while the document is hidden. */
    public void suspend() {
        house.suspend(document);
    }

    /** Forgets the document; nothing more is told of it. */
    public void close() {
        closed = true;
        house.close(document);
    }

    private void grew(PageIndex page, Consumer<PageIndex> changed) {
        if (!closed && !stopped.contains(page)) {
            growing.add(page);
            changed.accept(page);
        }
    }

    private void arrived(PageIndex page, @Nullable Problem problem, Consumer<PageIndex> changed) {
        if (closed) {
            return;
        }
        growing.remove(page);
        if (problem == null) {
            problems.remove(page);
        } else {
            problems.put(page, problem);
        }
        changed.accept(page);
    }
}

package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.RenderPlan.Shown;
import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PixelArea;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenderPlanTest {

    private static final long PLENTY = 256L << 20;
    private static final List<PageGeometry> TEN = Collections.nCopies(10, PageGeometry.LETTER);

    private static RenderPlan.View view(
            double scale, int direction, boolean calm, List<Integer> thumbs, Shown... shown) {
        List<PageIndex> small = thumbs.stream().map(PageIndex::new).toList();
        return new RenderPlan.View(
                1, TEN, scale, PageLook.LIGHT, List.of(shown), direction, calm, small, 0.2);
    }

    private static Shown shown(int page, int top, int height) {
        return new Shown(new PageIndex(page), new PixelArea(0, top, 600, height));
    }

    private static List<Integer> pages(List<RenderRequest> plan, Urgency urgency) {
        return plan.stream()
                .filter(request -> request.urgency() == urgency)
                .map(request -> request.key().page().index())
                .toList();
    }

    @Test
    void mostVisibleFirstThenWhereTheReaderGoes() {
        var down = view(1, 1, true, List.of(0, 9), shown(4, 700, 92), shown(5, 0, 500));
        List<RenderRequest> plan = RenderPlan.plan(down, PLENTY, key -> false);
        assertEquals(List.of(5, 4), pages(plan, Urgency.VISIBLE));
        assertEquals(List.of(6, 3, 7), pages(plan, Urgency.PREFETCH));
        assertEquals(List.of(0, 9), pages(plan, Urgency.THUMBNAIL));
        var up = view(1, -1, true, List.of(), shown(4, 700, 92), shown(5, 0, 500));
        assertEquals(
                List.of(3, 6, 2),
                pages(RenderPlan.plan(up, PLENTY, key -> false), Urgency.PREFETCH));
    }

    @Test
    void urgencyNeverFallsBack() {
        var view = view(4, 1, true, List.of(0, 1), shown(4, 0, 900), shown(5, 0, 400));
        List<RenderRequest> plan = RenderPlan.plan(view, PLENTY, key -> false);
        List<Urgency> order = plan.stream().map(RenderRequest::urgency).toList();
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void wantsNothingThatIsThere() {
        var view = view(4, 1, true, List.of(0), shown(4, 0, 900));
        Set<RenderKey> there = new HashSet<>();
        RenderPlan.plan(view, PLENTY, key -> false).forEach(r -> there.add(r.key()));
        assertEquals(List.of(), RenderPlan.plan(view, PLENTY, there::contains));
    }

    @Test
    void tilesWaitForACalmView() {
        Shown shown = shown(4, 0, 900);
        List<RenderRequest> rush =
                RenderPlan.plan(view(6, 1, false, List.of(), shown), PLENTY, key -> false);
        assertEquals(List.of(), pages(rush, Urgency.TILE));
        List<RenderRequest> calm =
                RenderPlan.plan(view(6, 1, true, List.of(), shown), PLENTY, key -> false);
        assertTrue(pages(calm, Urgency.TILE).size() >= 1);
        assertTrue(calm.getFirst().key().isWhole(), "the coarse whole comes first");
    }

    @Test
    void prefetchKeepsWithinHalfTheBudget() {
        var view = view(2, 1, true, List.of(), shown(4, 0, 900));
        long page = 4L * 1224 * 1584;
        assertEquals(
                List.of(5), pages(RenderPlan.plan(view, 4 * page, key -> false), Urgency.PREFETCH));
        assertEquals(List.of(), pages(RenderPlan.plan(view, page, key -> false), Urgency.PREFETCH));
    }

    @Test
    void aMissingPageIsNeverAskedFor() {
        List<PageGeometry> pages =
                List.of(PageGeometry.LETTER, PageGeometry.LETTER.missing(), PageGeometry.LETTER);
        var view =
                new RenderPlan.View(
                        1,
                        pages,
                        1,
                        PageLook.LIGHT,
                        List.of(shown(1, 0, 700)),
                        1,
                        true,
                        List.of(new PageIndex(1)),
                        0.2);
        List<RenderRequest> plan = RenderPlan.plan(view, PLENTY, key -> false);
        assertTrue(plan.stream().noneMatch(request -> request.key().page().index() == 1));
    }
}

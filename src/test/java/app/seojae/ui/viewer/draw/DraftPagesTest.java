package app.seojae.ui.viewer.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.page.PageGeometry;
import app.seojae.pdf.render.RenderPlan;
import app.seojae.pdf.render.RenderRequest;
import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.pdf.render.draw.PageLook;
import app.seojae.pdf.render.draw.PixelArea;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftPagesTest {

    private static final long PLENTY = 256L << 20;
    private static final List<PageGeometry> TEN = Collections.nCopies(10, PageGeometry.LETTER);

    private static RenderPlan.View view(double scale, int direction, int... shown) {
        List<RenderPlan.Shown> pages =
                java.util.Arrays.stream(shown)
                        .mapToObj(
                                page ->
                                        new RenderPlan.Shown(
                                                new PageIndex(page), new PixelArea(0, 0, 9, 9)))
                        .toList();
        return new RenderPlan.View(
                1, TEN, scale, PageLook.LIGHT, pages, direction, true, List.of(), 0.2);
    }

    private static List<Integer> pages(List<RenderRequest> drafts) {
        return drafts.stream().map(request -> request.key().page().index()).toList();
    }

    @Test
    void whileScrollingPagesWithoutAnyPictureComeBeforeAll() {
        var drafts =
                DraftPages.first(view(2, 1, 3, 4), page -> page.index() == 3 || page.index() == 6);
        assertEquals(List.of(4, 5, 7), pages(drafts));
        assertTrue(drafts.stream().allMatch(draft -> draft.urgency() == Urgency.BARE));
        assertTrue(drafts.stream().allMatch(draft -> draft.key().isDraft()));
        assertEquals(List.of(3, 2, 1, 0), pages(DraftPages.first(view(2, -1, 3), page -> false)));
    }

    @Test
    void atRestThePagesNextToTheScreenAreDrafted() {
        var drafts = DraftPages.next(view(2, 1, 8), page -> page.index() == 8);
        assertEquals(List.of(9), pages(drafts));
        assertEquals(Urgency.PREFETCH, drafts.getFirst().urgency());
    }

    @Test
    void draftsAreNeverLargerThanThePage() {
        assertEquals(0.5, DraftPages.next(view(0.5, 1, 0), page -> false).getFirst().key().scale());
        assertEquals(0.75, DraftPages.next(view(4, 1, 0), page -> false).getFirst().key().scale());
    }

    @Test
    void draftsFarAheadKeepToTheirShareOfTheMemory() {
        assertEquals(9, DraftPages.plan(view(2, 1, 0), PLENTY, page -> false).size());
        assertEquals(2, DraftPages.plan(view(2, 1, 0), 10_000_000, page -> false).size());
        assertEquals(0, DraftPages.plan(view(2, 1), PLENTY, page -> false).size());
    }
}

package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.PageIndex;
import app.seojae.pdf.render.RenderRequest.Urgency;
import app.seojae.pdf.render.draw.PageLook;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderQueueTest {

    private final RenderQueue queue = new RenderQueue(1);

    private static RenderRequest request(long document, int page, Urgency urgency) {
        return new RenderRequest(
                RenderKey.whole(document, new PageIndex(page), 1, PageLook.LIGHT), urgency);
    }

    private RenderQueue.Job take() {
        RenderQueue.Job job = queue.take();
        assertNotNull(job);
        return job;
    }

    @Test
    void keepsWhatIsDrawnWhileItIsWanted() {
        queue.replace(1, List.of(request(1, 0, Urgency.VISIBLE)));
        RenderQueue.Job job = take();
        queue.replace(1, List.of(request(1, 0, Urgency.VISIBLE), request(1, 1, Urgency.PREFETCH)));
        assertFalse(job.cancel().isRaised());
        assertTrue(queue.finish(job));
        assertEquals(1, take().request().key().page().index());
    }

    @Test
    void stopsWhatIsNotWantedAnyMore() {
        queue.replace(1, List.of(request(1, 0, Urgency.VISIBLE)));
        RenderQueue.Job job = take();
        queue.replace(1, List.of(request(1, 7, Urgency.VISIBLE)));
        assertTrue(job.cancel().isRaised());
    }

    @Test
    void nothingOnScreenWaitsForAPrefetch() {
        queue.replace(1, List.of(request(1, 3, Urgency.PREFETCH)));
        RenderQueue.Job job = take();
        queue.replace(1, List.of(request(1, 0, Urgency.VISIBLE), request(1, 3, Urgency.PREFETCH)));
        assertTrue(job.cancel().isRaised());
        queue.finish(job);
        assertEquals(0, take().request().key().page().index());
        assertEquals(3, take().request().key().page().index());
    }

    @Test
    void theMostUrgentOfAllDocumentsComesFirst() {
        queue.replace(1, List.of(request(1, 0, Urgency.THUMBNAIL)));
        queue.replace(2, List.of(request(2, 0, Urgency.VISIBLE)));
        assertEquals(2, take().request().key().document());
        assertEquals(1, take().request().key().document());
        assertNull(queue.take());
        assertTrue(queue.isEmpty());
    }

    @Test
    void aPrefetchGoesOnBesideWhatIsOnScreen() {
        RenderQueue two = new RenderQueue(2);
        two.replace(1, List.of(request(1, 3, Urgency.PREFETCH)));
        RenderQueue.Job prefetch = two.take();
        assertNotNull(prefetch);
        List<RenderRequest> wanted =
                List.of(request(1, 0, Urgency.VISIBLE), request(1, 3, Urgency.PREFETCH));
        two.replace(1, wanted);
        assertFalse(prefetch.cancel().isRaised(), "a hand is free");
        RenderQueue.Job visible = two.take();
        assertNotNull(visible);
        assertEquals(0, visible.request().key().page().index());
        two.replace(
                1,
                List.of(
                        request(1, 0, Urgency.VISIBLE),
                        request(1, 1, Urgency.VISIBLE),
                        request(1, 3, Urgency.PREFETCH)));
        assertTrue(prefetch.cancel().isRaised(), "both hands are full");
        assertFalse(visible.cancel().isRaised());
    }

    private static RenderRequest draft(int page, Urgency urgency) {
        return new RenderRequest(
                RenderKey.draft(1, new PageIndex(page), 1, PageLook.LIGHT), urgency);
    }

    @Test
    void aPageThatWouldBeBareTakesTheHandOfTheLeastUrgent() {
        RenderQueue two = new RenderQueue(2);
        RenderRequest shown = request(1, 0, Urgency.VISIBLE);
        RenderRequest later = request(1, 1, Urgency.PREFETCH);
        two.replace(1, List.of(shown, later));
        RenderQueue.Job first = two.take();
        RenderQueue.Job second = two.take();
        assertNotNull(first);
        assertNotNull(second);
        two.replace(1, List.of(draft(2, Urgency.BARE), shown, later));
        assertTrue(second.cancel().isRaised());
        assertFalse(first.cancel().isRaised(), "one hand is enough for one draft");
        two.finish(second);
        RenderQueue.Job third = two.take();
        assertNotNull(third);
        assertTrue(third.request().key().isDraft());
    }

    @Test
    void aSharpPageGivesWayToABareOneAndComesNext() {
        RenderRequest shown = request(1, 0, Urgency.VISIBLE);
        RenderRequest later = request(1, 1, Urgency.PREFETCH);
        queue.replace(1, List.of(shown, later));
        RenderQueue.Job job = take();
        queue.replace(1, List.of(draft(1, Urgency.BARE), shown, later));
        assertTrue(job.cancel().isRaised());
        queue.finish(job);
        assertTrue(take().request().key().isDraft());
        assertEquals(shown, take().request());
        assertEquals(later, take().request());
    }

    @Test
    void aDraftUnderWayIsNeverStoppedForASharpPage() {
        RenderRequest draft = draft(2, Urgency.PREFETCH);
        queue.replace(1, List.of(draft));
        RenderQueue.Job job = take();
        queue.replace(1, List.of(request(1, 0, Urgency.VISIBLE), draft));
        assertFalse(job.cancel().isRaised());
        queue.replace(1, List.of(request(1, 0, Urgency.VISIBLE)));
        assertTrue(job.cancel().isRaised(), "no longer wanted");
    }
}

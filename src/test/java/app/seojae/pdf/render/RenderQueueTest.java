package app.seojae.pdf.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.pdf.render.RenderRequest.Urgency;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderQueueTest {

    private final RenderQueue queue = new RenderQueue(1);

    private static RenderRequest request(long document, int page, Urgency urgency) {
        return new RenderRequest(RenderKey.whole(document, page, 1, PageLook.LIGHT), urgency);
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
        assertEquals(1, take().request().key().page());
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
        assertEquals(0, take().request().key().page());
        assertEquals(3, take().request().key().page());
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
        assertEquals(0, visible.request().key().page());
        two.replace(
                1,
                List.of(
                        request(1, 0, Urgency.VISIBLE),
                        request(1, 1, Urgency.VISIBLE),
                        request(1, 3, Urgency.PREFETCH)));
        assertTrue(prefetch.cancel().isRaised(), "both hands are full");
        assertFalse(visible.cancel().isRaised());
    }
}

package app.seojae;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.ui.session.Session;
import app.seojae.work.HandSchedule;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** When heap is given back, and that nothing is done for it otherwise. */
class HeapRestTest {

    private final HandSchedule clock = new HandSchedule();
    private final Session session = new Session();
    private final AtomicInteger cycles = new AtomicInteger();
    private final HeapRest heap = new HeapRest(clock, cycles::incrementAndGet);

    @Test
    void aReaderThatIsLeftGivesBackOnceAndThenNothingHappens() {
        heap.follow(session.screenProperty());
        session.show(Session.Screen.READER);
        clock.pass(Duration.ofMinutes(5));
        assertEquals(0, cycles.get());
        session.show(Session.Screen.LIBRARY);
        session.show(Session.Screen.READER);
        session.show(Session.Screen.ANNOTATIONS);
        clock.pass(Duration.ofSeconds(1));
        assertEquals(1, cycles.get());
        session.show(Session.Screen.SETTINGS);
        clock.pass(Duration.ofHours(1));
        assertEquals(1, cycles.get());
        assertEquals(Optional.empty(), clock.untilNext());
    }

    @Test
    void theStartIsGivenBackOnce() {
        heap.begin();
        clock.pass(Duration.ofMinutes(10));
        assertEquals(1, cycles.get());
        heap.stop();
        assertEquals(Optional.empty(), clock.untilNext());
    }
}

package app.seojae.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReachabilityTest {

    private static final Problem AWAY = Problem.of(ProblemKind.HOST_AWAY, "h");
    private static final String OURS = "ours.example";
    private static final String SECOND = "second.example";

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Reachability reach =
            new Reachability(() -> now, host -> host.equals(OURS) || host.equals(SECOND));

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    void aHostThatIsAwayIsAskedAgainAfterGrowingPauses() {
        List<Long> pauses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            reach.missed(OURS, AWAY);
            assertFalse(reach.mayAsk(OURS.toUpperCase(java.util.Locale.ROOT)));
            Duration pause = reach.untilNextTry().orElseThrow();
            pauses.add(pause.toSeconds());
            pass(pause);
            assertTrue(reach.mayAsk(OURS));
        }
        assertEquals(List.of(30L, 60L, 120L, 240L, 480L, 600L, 600L, 600L), pauses);
        reach.reached(OURS);
        reach.missed(OURS, AWAY);
        assertEquals(30, reach.untilNextTry().orElseThrow().toSeconds(), "it begins anew");
    }

    @Test
    void theNetworkIsAwayWhenNoHostIsReached() {
        assertFalse(reach.isAway());
        reach.missed("stranger.example", AWAY);
        assertFalse(reach.isAway(), "one host a digest names says nothing of the network");
        reach.missed(OURS, AWAY);
        assertTrue(reach.isAway());
        reach.reached(SECOND);
        assertFalse(reach.isAway());
        assertTrue(reach.mayAsk(OURS), "the network was away, not the host");
        reach.missed(OURS, AWAY);
        assertFalse(reach.isAway(), "another host was reached a moment ago");
        pass(Duration.ofMinutes(2));
        reach.missed(SECOND, AWAY);
        assertTrue(reach.isAway());
    }

    @Test
    void withoutANetworkStrangersAreNotTriedOneByOne() {
        reach.missed(OURS, AWAY);
        assertTrue(reach.mayAsk("a.example"), "one of them may show that there is a network");
        reach.missed("a.example", AWAY);
        int asked = 0;
        for (int i = 0; i < 1_000; i++) {
            asked += reach.mayAsk("host" + i + ".example") ? 1 : 0;
        }
        assertEquals(0, asked);
        assertTrue(reach.mayAsk(SECOND), "but our own hosts are");
        pass(Duration.ofSeconds(31));
        assertTrue(reach.mayAsk("b.example"));
    }

    @Test
    void deadHostsOfDigestsNeverHoldUpOurs() {
        for (int i = 0; i < 5_000; i++) {
            reach.missed("dead" + i + ".example", AWAY);
        }
        assertTrue(reach.mayAsk(OURS));
        reach.reached(OURS);
        assertFalse(reach.isAway());
        assertTrue(reach.mayAsk("alive.example"));
    }

    @Test
    void aPersonOrAnotherNetworkEndsThePausesButNotThoseAHostAskedFor() {
        AtomicInteger told = new AtomicInteger();
        reach.addListener(told::incrementAndGet);
        reach.missed(OURS, AWAY);
        reach.busy(SECOND, Duration.ofHours(2), Problem.of(ProblemKind.BUSY_SERVER, "7200"));
        int before = told.get();
        reach.tryNow();
        assertTrue(told.get() > before);
        assertTrue(reach.mayAsk(OURS));
        assertFalse(reach.mayAsk(SECOND));
        assertEquals(Duration.ofHours(2), reach.untilNextTry().orElseThrow());
    }
}

package app.seojae.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AlarmTest {

    private static final Duration SOON = Duration.ofMillis(500);

    private final HandSchedule hand = new HandSchedule();
    private final AtomicInteger runs = new AtomicInteger();

    @Test
    void manyRingsMakeOneRunAndNoRingMakesNone() {
        Alarm alarm = new Alarm(hand, Lane.NET, SOON, this::count);
        hand.pass(Duration.ofHours(1));
        assertEquals(0, runs.get());
        for (int i = 0; i < 100; i++) {
            alarm.ring();
        }
        hand.pass(Duration.ofHours(1));
        assertEquals(1, runs.get());
    }

    private Optional<Duration> count() {
        runs.incrementAndGet();
        return Optional.empty();
    }

    @Test
    void ringsDuringARunMakeOneMore() {
        Alarm[] alarm = new Alarm[1];
        alarm[0] =
                new Alarm(
                        hand,
                        Lane.NET,
                        SOON,
                        () -> {
                            if (runs.incrementAndGet() == 1) {
                                alarm[0].ring();
                                alarm[0].ring();
                            }
                            return Optional.empty();
                        });
        alarm[0].ring();
        hand.pass(Duration.ofHours(1));
        assertEquals(2, runs.get());
    }

    @Test
    void theTaskMayAskToBeWokenAndARingComesBefore() {
        Alarm alarm =
                new Alarm(
                        hand,
                        Lane.NET,
                        SOON,
                        () -> {
                            runs.incrementAndGet();
                            return Optional.of(Duration.ofMinutes(1));
                        });
        alarm.ringIn(Duration.ofMinutes(1));
        hand.pass(Duration.ofSeconds(150));
        assertEquals(2, runs.get());
        alarm.ring();
        hand.pass(Duration.ofSeconds(1));
        assertEquals(3, runs.get());
        hand.pass(Duration.ofSeconds(58));
        assertEquals(3, runs.get(), "the old timer is gone");
        alarm.stop();
        hand.pass(Duration.ofHours(1));
        assertEquals(3, runs.get());
    }

    @Test
    void aFailureDoesNotEndIt() {
        Alarm alarm =
                new Alarm(
                        hand,
                        Lane.NET,
                        SOON,
                        () -> {
                            runs.incrementAndGet();
                            throw new IllegalStateException("once");
                        });
        for (int i = 0; i < 2; i++) {
            alarm.ring();
            try {
                hand.pass(SOON);
            } catch (IllegalStateException expected) {
                continue;
            }
        }
        assertEquals(2, runs.get());
    }
}

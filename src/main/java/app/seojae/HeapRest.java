package app.seojae;

import app.seojae.ui.session.Session;
import app.seojae.work.Alarm;
import app.seojae.work.Lane;
import app.seojae.work.Schedule;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Gives heap back to the system when much of it is needed no more: after the start has warmed up,
 * and when the reader is left. The collector by itself would either keep it or look again and again
 * while nobody touches anything.
 */
final class HeapRest {

    private static final Duration AFTER_START = Duration.ofSeconds(40);
    private static final Duration AFTER_READING = Duration.ofMillis(500);

    private final Alarm alarm;

    /**
     * @param collect asks the collector for a cycle; called on a lane, never on the FX thread
     */
    HeapRest(Schedule schedule, Runnable collect) {
        alarm =
                new Alarm(
                        schedule,
                        Lane.WHOLE_TEXT,
                        AFTER_READING,
                        () -> {
                            collect.run();
                            return Optional.empty();
                        });
    }

    /** Begins with the start behind it. */
    void begin() {
        alarm.ringIn(AFTER_START);
    }

    /** Acts whenever the reader is left. */
    void follow(ReadOnlyObjectProperty<Session.Screen> screen) {
        screen.addListener(
                (o, before, now) -> {
                    if (before == Session.Screen.READER) {
                        alarm.ring();
                    }
                });
    }

    /** Collects no more. */
    void stop() {
        alarm.stop();
    }
}

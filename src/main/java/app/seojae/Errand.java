package app.seojae;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.Alarm;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;

/** Something that is done behind the window, again and again. */
@FunctionalInterface
interface Errand {

    /** Does it; how long until it is to be done again, empty for not by itself. */
    Optional<Duration> run() throws SeojaeException;

    /**
     * An errand as an alarm's task: a failure goes to the log, and it is tried again.
     *
     * @param again how long after a failure
     */
    static Alarm.Task quietly(Errand errand, Duration again) {
        Logger log = System.getLogger(Errand.class.getName());
        return () -> {
            try {
                return errand.run();
            } catch (SeojaeException e) {
                if (e.problem().kind() != ProblemKind.CANCELLED) {
                    log.log(Level.WARNING, "an errand could not be done", e);
                }
                return Optional.of(again);
            } catch (RuntimeException e) {
                // A fault of ours must not end the errand for good: one keeps the library held.
                log.log(Level.ERROR, "an errand failed", e);
                return Optional.of(again);
            }
        };
    }
}

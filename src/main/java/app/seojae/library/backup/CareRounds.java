package app.seojae.library.backup;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.backup.StoredBackup;
import app.seojae.store.DatabaseFile;
import app.seojae.store.Soundness;
import app.seojae.work.Alarm;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import app.seojae.work.Schedule;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks after an open library behind the window, once after the start and once a day: a short look
 * for damage, where the day has no backup yet a thorough one and the backup, and another look at
 * backups that were not opened for a week. Indexes are mended without a word, other damage is told.
 * Nothing is written into a library that is damaged. Safe for any thread.
 */
public final class CareRounds implements AutoCloseable {

    private static final Logger LOG = System.getLogger(CareRounds.class.getName());

    /** Behind the first papers, and behind what else begins with the window. */
    private static final Duration AFTER_START = Duration.ofSeconds(20);

    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration AFTER_FAILURE = Duration.ofHours(1);

    /** A little into the next day, so that no clock that is set by a second runs it twice. */
    private static final Duration INTO_THE_DAY = Duration.ofMinutes(5);

    private final LibraryCare care;
    private final BooleanSupplier readOnly;
    private final Mender mender;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Alarm alarm;
    private final List<Consumer<CareState>> listeners = new CopyOnWriteArrayList<>();
    private final CancelFlag closing = new CancelFlag();
    private volatile CareState state = CareState.UNKNOWN;

    /** Makes indexes anew. */
    @FunctionalInterface
    public interface Mender {
        /** Whether all that was wrong lay in indexes, which are made anew. */
        boolean mend(List<String> complaints) throws SeojaeException;
    }

    /**
     * @param readOnly whether nothing may be written into the library now
     * @param zone by which days end
     */
    public CareRounds(
            LibraryCare care,
            BooleanSupplier readOnly,
            Mender mender,
            Schedule schedule,
            InstantSource clock,
            ZoneId zone) {
        this.care = care;
        this.readOnly = readOnly;
        this.mender = mender;
        this.clock = clock;
        this.zone = zone;
        alarm = new Alarm(schedule, Lane.EXPORT, SOON, this::round);
    }

    /** Begins, after a while. */
    public void start() {
        alarm.ringIn(AFTER_START);
    }

    /** How the library was found last. */
    public CareState state() {
        return state;
    }

    /** Tells of every other state, on the thread that found it; run the answer to hear no more. */
    public Runnable listen(Consumer<CareState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** A look at the library and, where it is due, the day's backup; until the next one. */
    public Optional<Duration> round() {
        try {
            tell(look());
        } catch (SeojaeException e) {
            LOG.log(Level.WARNING, "the day's backup could not be made", e);
            boolean damaged = e.problem().kind() == ProblemKind.LIBRARY_DAMAGED;
            tell(
                    new CareState(
                            clock.instant(),
                            damaged ? e.problem().args() : List.of(),
                            false,
                            damaged ? null : e.problem(),
                            List.of()));
            return Optional.of(AFTER_FAILURE);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "the library could not be looked through", e);
            return Optional.of(AFTER_FAILURE);
        }
        return Optional.of(untilTomorrow());
    }

    private CareState look() throws SeojaeException {
        List<StoredBackup> lost =
                readOnly.getAsBoolean() ? List.of() : care.backups().rehearseOld(closing);
        boolean due = !readOnly.getAsBoolean() && care.backups().isDue();
        Path file = care.database();
        Soundness found =
                DatabaseFile.live(
                        file, (sql, version) -> due ? Soundness.full(sql) : Soundness.quick(sql));
        boolean mended = false;
        if (!found.isSound() && !readOnly.getAsBoolean() && mender.mend(found.complaints())) {
            mended = true;
            found = DatabaseFile.live(file, (sql, version) -> Soundness.full(sql));
        }
        Problem problem = due && found.isSound() ? backUp(found.stamp()) : null;
        return new CareState(clock.instant(), found.complaints(), mended, problem, lost);
    }

    private @Nullable Problem backUp(String stamp) {
        try {
            care.backups().daily(stamp);
            return null;
        } catch (SeojaeException e) {
            LOG.log(Level.WARNING, "the day's backup could not be made", e);
            return e.problem();
        }
    }

    private Duration untilTomorrow() {
        Instant now = clock.instant();
        Instant tomorrow =
                now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return Duration.between(now, tomorrow).plus(INTO_THE_DAY);
    }

    private void tell(CareState now) {
        state = now;
        listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public void close() {
        closing.raise();
        alarm.stop();
    }
}

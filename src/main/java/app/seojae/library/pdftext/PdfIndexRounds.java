package app.seojae.library.pdftext;

import app.seojae.library.context.Change;
import app.seojae.library.context.Changes;
import app.seojae.model.SeojaeException;
import app.seojae.work.Alarm;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import app.seojae.work.Schedule;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index of PDFs in step behind the window, a file at a time, as changes tell of some;
 * while the person reads a PDF only now and then. Nothing runs when nothing changed. Safe for any
 * thread.
 */
public final class PdfIndexRounds implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PdfIndexRounds.class.getName());
    private static final Duration SOON = Duration.ofMillis(500);
    private static final Duration AFTER_START = Duration.ofSeconds(6);
    private static final Duration NEXT = Duration.ofMillis(20);
    private static final Duration WHILE_READING = Duration.ofSeconds(20);

    /** After a full disk, say. */
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

    private final PdfIndexer indexer;
    private final Changes changes;
    private final Alarm alarm;
    private final CancelFlag cancel = new CancelFlag();
    private final Set<Long> changed = new HashSet<>();
    private final LinkedHashSet<Long> waiting = new LinkedHashSet<>();
    private boolean everything = true;
    private volatile boolean reading;
    private volatile Runnable deaf = () -> {};

    public PdfIndexRounds(PdfIndexer indexer, Changes changes, Schedule schedule) {
        this.indexer = indexer;
        this.changes = changes;
        alarm = new Alarm(schedule, Lane.INDEX, SOON, this::one);
    }

    /** Begins with what came while the program was not running. */
    public void start() {
        deaf = changes.listen(this::heard);
        alarm.ringIn(AFTER_START);
    }

    /** Says whether the person reads a PDF now. */
    public void reading(boolean now) {
        boolean left = reading && !now;
        reading = now;
        if (left && isAnythingLeft()) {
            alarm.ring();
        }
    }

    private synchronized boolean isAnythingLeft() {
        return everything || !changed.isEmpty() || !waiting.isEmpty();
    }

    private void heard(Change change) {
        boolean all =
                switch (change.kind()) {
                    case MERGE, OTHER_PROGRAM -> true;
                    case PDF, PDF_TEXT -> change.isMany();
                    default -> false;
                };
        if (all || change.kind() == Change.Kind.PDF) {
            synchronized (this) {
                everything |= all;
                changed.addAll(change.ids());
            }
            alarm.ring();
        }
    }

    private Optional<Duration> one() {
        try {
            look();
            Long paper = next();
            if (paper == null || cancel.isRaised()) {
                return Optional.empty();
            }
            indexer.bring(paper, cancel);
            synchronized (this) {
                waiting.remove(paper);
            }
            return Optional.of(reading ? WHILE_READING : NEXT);
        } catch (SeojaeException e) {
            return again(e);
        } catch (RuntimeException e) {
            // A fault of ours must not end this for good.
            return again(e);
        }
    }

    private Optional<Duration> again(Exception why) {
        if (cancel.isRaised()) {
            return Optional.empty();
        }
        LOG.log(Level.WARNING, "a PDF is not indexed yet", why);
        synchronized (this) {
            everything = true;
            if (!waiting.isEmpty()) {
                waiting.addLast(waiting.removeFirst());
            }
        }
        return Optional.of(AFTER_FAILURE);
    }

    /** Finds out what the changes told so far leave to do. */
    private void look() throws SeojaeException {
        boolean all;
        Set<Long> some;
        synchronized (this) {
            all = everything;
            some = Set.copyOf(changed);
            everything = false;
            changed.clear();
        }
        if (all || !some.isEmpty()) {
            List<Long> due = all ? indexer.due() : indexer.dueOf(some);
            synchronized (this) {
                waiting.addAll(due);
            }
        }
    }

    private synchronized @Nullable Long next() {
        return waiting.isEmpty() ? null : waiting.getFirst();
    }

    /** Lets nothing begin any more; what is being read is left at its next page. */
    @Override
    public void close() {
        cancel.raise();
        deaf.run();
        alarm.stop();
    }
}

package app.seojae.library.morning;

import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.store.paper.MorningStore;
import app.seojae.store.paper.PaperStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows what is new since the last visit. A visit is a day on which somebody looks: what is new
 * stays new until the first look of another day. Blocking; safe for any thread.
 */
public final class Mornings {

    private static final int MOST_KEPT = 200;

    private final LibraryContext context;
    private final ZoneId zone;
    private final MorningStore store = new MorningStore();
    private final PaperStore papers = new PaperStore();

    /**
     * @param zone the person's, which says when a day begins
     */
    public Mornings(LibraryContext context, ZoneId zone) {
        this.context = context;
        this.zone = zone;
    }

    /**
     * Somebody looks; the first look of a day begins its visit.
     *
     * @return whether it is the first
     */
    public boolean visit() throws SeojaeException {
        return visit(now().toLocalDate());
    }

    /** Somebody looks on a day, as {@link #visit()}. */
    public boolean visit(LocalDate today) throws SeojaeException {
        if (context.isReadOnly() || context.read(sql -> store.isVisited(sql, today))) {
            return false;
        }
        return context.write(sql -> store.visit(sql, today));
    }

    /** Nobody looks any more: what comes from now on is new to the next visit. */
    public void leave() throws SeojaeException {
        if (!context.isReadOnly() && context.read(store::isUnseen)) {
            context.write(
                    sql -> {
                        store.seen(sql);
                        return true;
                    });
        }
    }

    /** What is new, and what became of it. */
    public Morning look() throws SeojaeException {
        LocalDateTime now = now();
        return context.read(
                sql -> {
                    MorningStore.Tally tally = store.tally(sql);
                    List<DigestRhythm.Came> came =
                            store
                                    .days(
                                            sql,
                                            now.toLocalDate().minusDays(DigestRhythm.LOOKED_BACK))
                                    .stream()
                                    .map(
                                            day ->
                                                    new DigestRhythm.Came(
                                                            day.day(), at(day.imported())))
                                    .toList();
                    return new Morning(
                            tally.papers(),
                            tally.left(),
                            papers.rows(sql, store.kept(sql, MOST_KEPT)),
                            tally.skipped(),
                            tally.putOff(),
                            tally.digests(),
                            tally.arrived() == null ? null : at(tally.arrived()),
                            newest(store.newest(sql).orElse(null)),
                            DigestRhythm.next(came, now).orElse(null));
                });
    }

    private static Morning.@Nullable Newest newest(MorningStore.@Nullable Newest newest) {
        return newest == null ? null : new Morning.Newest(newest.day(), newest.papers());
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(context.instant(), zone);
    }

    private LocalDateTime at(long seconds) {
        return LocalDateTime.ofInstant(Instant.ofEpochSecond(seconds), zone);
    }
}

package app.seojae.library.trend;

import app.seojae.library.context.LibraryContext;
import app.seojae.library.context.LibraryMetadata;
import app.seojae.model.SeojaeException;
import app.seojae.store.facet.FieldWeeks;
import app.seojae.store.facet.PaperColumns;
import app.seojae.store.trend.DeedStore;
import app.seojae.store.trend.UpvoteStore;
import app.seojae.trend.TrendFacts;
import app.seojae.trend.UpvoteCourse;
import app.seojae.trend.Weeks;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Counts papers and reading by weeks. Blocking; safe for any thread. */
public final class Trends {

    /** A year of the calendar, and a little more. */
    private static final int LEAST_WEEKS = 60;

    private final LibraryContext context;
    private final FieldWeeks fields;
    private final UpvoteStore upvotes = new UpvoteStore();
    private final DeedStore deeds = new DeedStore();
    private final TrendFiles files;

    public Trends(LibraryContext context, PaperColumns columns) {
        this.context = context;
        fields = new FieldWeeks(columns);
        files = new TrendFiles(new LibraryMetadata(context));
    }

    /**
     * Reads all that charts are made of, once.
     *
     * @param zone whose days count
     * @param weeks of own reading that are read at least
     */
    public TrendFacts read(ZoneId zone, int weeks) throws SeojaeException {
        LocalDate today = LocalDate.ofInstant(context.instant(), zone);
        LocalDate week = Weeks.of(today);
        return context.read(
                sql ->
                        new TrendFacts(
                                today,
                                fields.upTo(sql, week),
                                upvotes.all(sql),
                                deeds.since(
                                        sql,
                                        week.minusWeeks(Math.max(weeks, LEAST_WEEKS))
                                                .atStartOfDay(zone)
                                                .toInstant(),
                                        zone)));
    }

    /** The upvotes of a paper over its days; empty where less than two days are known. */
    public Optional<UpvoteCourse> upvotes(long paper) throws SeojaeException {
        return context.read(sql -> upvotes.of(sql, paper)).stream().findFirst();
    }

    /** The name that the charts give a field of which a person knows some spelling. */
    public Optional<String> field(String spelling) throws SeojaeException {
        return context.read(sql -> fields.name(sql, spelling));
    }

    /** Writes charts as files. */
    public TrendFiles files() {
        return files;
    }
}

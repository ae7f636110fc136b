package app.seojae.store.paper;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.store.ChangeCounts;
import app.seojae.store.ChangeCounts.Kind;
import app.seojae.store.Sql;
import app.seojae.store.StampedAnswers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a query into SQL, here and only here: which papers, in which order. */
public final class PaperOrder {

    private static final int BEST = 127;

    private static final Set<Kind> PLACES = EnumSet.of(Kind.PAPERS, Kind.DAY);

    private final ChangeCounts changes = new ChangeCounts();
    private final StampedAnswers<String, Found> newest = new StampedAnswers<>(1);

    /** Numbers and days of papers, in order; not to be changed. */
    @SuppressWarnings("ArrayRecordComponent") // thirty thousand boxed numbers are not a list
    public record Found(long[] ids, int[] days) {}

    /**
     * The papers of a query.
     *
     * @param weights for each paper number how well its texts match, 0 for not at all; {@code null}
     *     where the query has no text
     */
    public Found find(Sql sql, Query query, byte @Nullable [] weights) throws SeojaeException {
        boolean byDay = query.sort() != Query.Sort.UPVOTES && query.sort() != Query.Sort.TITLE;
        Found found = byDay && query.part().equals(Query.ALL) ? newest(sql) : ask(sql, query);
        if (weights == null) {
            return found;
        }
        Found matching = matching(found, weights);
        return query.sort() == Query.Sort.RELEVANCE ? bestFirst(matching, weights) : matching;
    }

    /** How many papers of the whole library match. */
    public int count(Sql sql, byte[] weights) throws SeojaeException {
        int count = 0;
        for (long id : newest(sql).ids()) {
            count += weight(weights, id) > 0 ? 1 : 0;
        }
        return count;
    }

    /** Asked for by every search; walking all papers again takes longer than finding words. */
    private Found newest(Sql sql) throws SeojaeException {
        return newest.of("", changes.stamp(sql, PLACES), () -> ask(sql, Query.ALL));
    }

    private static Found ask(Sql sql, Query query) throws SeojaeException {
        List<Object> args = new ArrayList<>();
        String where = where(query, args);
        Gathering found = new Gathering();
        sql.each(
                "SELECT p.id, p.day FROM papers p" + where + " ORDER BY " + order(query.sort()),
                row -> {
                    Long day = row.numberOrNull(2);
                    found.add(row.number(1), day == null ? Listing.NO_DAY : day.intValue());
                },
                args.toArray());
        return found.all();
    }

    private static Found matching(Found found, byte[] weights) {
        Gathering matching = new Gathering();
        for (int i = 0; i < found.ids().length; i++) {
            if (weight(weights, found.ids()[i]) > 0) {
                matching.add(found.ids()[i], found.days()[i]);
            }
        }
        return matching.all();
    }

    /** A counting sort: within a weight the order found stays. */
    private static Found bestFirst(Found found, byte[] weights) {
        int size = found.ids().length;
        int[] starts = new int[BEST + 2];
        for (long id : found.ids()) {
            starts[BEST - weight(weights, id) + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        long[] ids = new long[size];
        int[] days = new int[size];
        for (int i = 0; i < size; i++) {
            int at = starts[BEST - weight(weights, found.ids()[i])]++;
            ids[at] = found.ids()[i];
            days[at] = found.days()[i];
        }
        return new Found(ids, days);
    }

    private static int weight(byte[] weights, long id) {
        return id < weights.length ? weights[(int) id] : 0;
    }

    private static String order(Query.Sort sort) {
        return switch (sort) {
            case NEWEST, PRIORITY, RELEVANCE -> "p.day DESC, p.digest_key DESC, p.line, p.id";
            case UPVOTES -> "p.upvotes DESC, p.day DESC, p.digest_key DESC, p.line, p.id";
            case TITLE -> "p.title_sort, p.id";
        };
    }

    private static String where(Query query, List<Object> args) {
        List<String> conditions = new ArrayList<>();
        String shelf = ShelfConditions.of(query.shelf());
        if (!shelf.isEmpty()) {
            conditions.add(shelf);
        }
        add(
                conditions,
                args,
                query.field(),
                "p.id IN (SELECT paper FROM paper_fields WHERE field = ?)");
        add(
                conditions,
                args,
                query.status() == null ? null : query.status().word(),
                "p.status = ?");
        add(conditions, args, query.tag(), "p.id IN (SELECT paper FROM tags WHERE tag = ?)");
        add(
                conditions,
                args,
                query.collection(),
                """
                p.id IN (SELECT m.paper FROM members m JOIN collections c ON c.id = m.collection
                         WHERE instr(c.name || '/', ? || '/') = 1)""");
        add(
                conditions,
                args,
                query.since() == null ? null : query.since().toEpochDay(),
                "p.day >= ?");
        add(
                conditions,
                args,
                query.until() == null ? null : query.until().toEpochDay(),
                "p.day <= ?");
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    private static void add(
            List<String> conditions, List<Object> args, @Nullable Object arg, String condition) {
        if (arg != null) {
            conditions.add(condition);
            args.add(arg);
        }
    }

    /** Collects numbers without boxing each. */
    private static final class Gathering {
        private long[] ids = new long[256];
        private int[] days = new int[256];
        private int size;

        void add(long id, int day) {
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                days = Arrays.copyOf(days, size * 2);
            }
            ids[size] = id;
            days[size++] = day;
        }

        Found all() {
            return new Found(Arrays.copyOf(ids, size), Arrays.copyOf(days, size));
        }
    }
}

package app.seojae.store;

import app.seojae.model.SeojaeException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often kinds of things of the library changed, by its own count ({@code 021-changes.sql}),
 * whichever program wrote: what was read of a kind stands as long as its count does. For the
 * questions of one connection that only reads; a writer's own changes may yet be taken back. Safe
 * for any thread.
 */
public final class ChangeCounts {

    private volatile @Nullable Counts latest;

    private record Counts(long version, Map<String, Long> counts) {}

    /** What changes by itself. */
    public enum Kind {
        /** Papers that came or went. */
        PAPERS,
        STATUS,
        /** The place of papers among the newest. */
        DAY,
        UPVOTES,
        BOOKMARKS,
        FIELDS,
        /** What the person said of names of fields. */
        TIES,
        TAGS,
        /** Collections and what is in them. */
        COLLECTIONS,
        /** States of PDFs. */
        PDFS,
        /** Which papers have a note, not what it says. */
        NOTES,
        /** Which papers have annotations, not what they say. */
        ANNOTATIONS,
        /** What digests say of papers. */
        TEXTS;

        private final String word = name().toLowerCase(Locale.ROOT);
    }

    /** Equal as long as nothing of some kinds changed. */
    public List<Long> stamp(Sql sql, Collection<Kind> kinds) throws SeojaeException {
        Map<String, Long> counts = counts(sql);
        return kinds.stream().map(kind -> counts.getOrDefault(kind.word, 0L)).toList();
    }

    private Map<String, Long> counts(Sql sql) throws SeojaeException {
        long version = sql.dataVersion();
        Counts known = latest;
        if (known != null && known.version() == version) {
            return known.counts();
        }
        Map<String, Long> counts = new HashMap<>();
        sql.each("SELECT kind, count FROM changes", row -> counts.put(row.text(1), row.number(2)));
        latest = new Counts(version, counts);
        return counts;
    }
}

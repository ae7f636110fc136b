package app.seojae.store.paper;

import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import app.seojae.search.Folding;
import app.seojae.store.ColumnCodec;
import app.seojae.store.Sql;
import app.seojae.store.alias.JoinedEntry;
import app.seojae.store.alias.PaperAliases;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files digests: the file itself, its papers and what it says of each. Nothing a person did is
 * touched, and nothing once read is thrown away.
 */
public final class DigestStore {

    private final DigestVersionStore readings = new DigestVersionStore();

    /** A digest to file. */
    @SuppressWarnings("ArrayRecordComponent") // a file, never compared
    public record Incoming(
            Digest digest, byte[] hash, byte[] compressed, int readerVersion, boolean sample) {}

    /** How many of its papers were new, changed, or as before. */
    public record Counts(int added, int updated, int unchanged) {
        /** How many papers it told of. */
        public int papers() {
            return added + updated + unchanged;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // a hash, compared by itself
    private record Known(
            long id, String key, @Nullable Long day, boolean papers, byte[] hash, int version) {}

    /** Files one digest within the transaction of the caller. */
    public Counts file(Sql sql, Incoming incoming, long now) throws SeojaeException {
        Digest digest = incoming.digest();
        Known known = known(sql, incoming);
        boolean again = known != null && Arrays.equals(known.hash(), incoming.hash());
        if (known != null && again) {
            rename(sql, known, digest.name());
        }
        if (known != null && isSettled(known, incoming, again)) {
            return new Counts(0, 0, readings.count(sql, known.id()));
        }
        long id = known == null ? 0 : known.id();
        id = save(sql, id, incoming, now);
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        Map<String, DigestEntry> told = told(sql, id, digest);
        for (Map.Entry<String, DigestEntry> one : told.entrySet()) {
            switch (readings.file(sql, one.getKey(), id, one.getValue(), incoming, again)) {
                case ADDED -> added++;
                case UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
            }
        }
        if (again) {
            readings.withdraw(sql, id, told.keySet());
        }
        return new Counts(added, updated, unchanged);
    }

    /**
     * What a digest tells of each paper, by the paper's key: the first entry of one key, and those
     * of papers that the person put together as one.
     */
    private static Map<String, DigestEntry> told(Sql sql, long id, Digest digest)
            throws SeojaeException {
        Map<String, DigestEntry> told = new LinkedHashMap<>();
        Map<String, String> called = new HashMap<>();
        Set<String> keys = new HashSet<>();
        for (DigestEntry entry : digest.entries()) {
            String key = key(digest, entry);
            if (keys.add(key)) {
                PaperAliases.Called alias = called(sql, id, key, entry);
                String now = alias == null ? key : alias.now();
                DigestEntry other = told.get(now);
                if (other == null) {
                    told.put(now, entry);
                } else {
                    boolean own = alias == null;
                    DigestEntry first = own ? entry : other;
                    told.put(now, JoinedEntry.of(first, own ? other : entry, "?", false));
                }
                called.merge(now, alias == null ? "" : alias.key(), (one, two) -> "");
            }
        }
        for (String key : called.values()) {
            if (!key.isEmpty()) {
                PaperAliases.told(sql, key, id);
            }
        }
        return told;
    }

    private static PaperAliases.@Nullable Called called(
            Sql sql, long digest, String key, DigestEntry entry) throws SeojaeException {
        Optional<PaperAliases.Called> alias = PaperAliases.key(sql, key);
        return alias.isPresent() || entry.arxivId() != null
                ? alias.orElse(null)
                : PaperAliases.keyByTitle(sql, digest, key).orElse(null);
    }

    /** The papers that a digest tells of, in its order. */
    public List<Long> papers(Sql sql, String key) throws SeojaeException {
        return sql.list(
                """
                SELECT r.paper FROM readings r JOIN digests d ON d.id = r.digest
                WHERE d.key = ? ORDER BY r.line, r.paper
                """,
                row -> row.number(1),
                key);
    }

    /** The number of a digest that is no file, made where it is not there yet. */
    long row(Sql sql, Digest digest, byte[] hash, long now) throws SeojaeException {
        long known = sql.number("SELECT id FROM digests WHERE key = ?", digest.name().key());
        Incoming incoming = new Incoming(digest, hash, new byte[0], Integer.MAX_VALUE, false);
        return known != 0 ? known : save(sql, 0, incoming, now);
    }

    /** The same bytes read by the same reader, or a file that would hide papers read before. */
    private static boolean isSettled(Known known, Incoming incoming, boolean again) {
        boolean hides = known.papers() && incoming.digest().kind() == Digest.Kind.NOT_A_DIGEST;
        return again ? known.version() >= incoming.readerVersion() : hides;
    }

    /**
     * The digest of that key, else one of the same bytes: a copy under another name is the same
     * file, unless both names tell a day and not the same.
     */
    private static @Nullable Known known(Sql sql, Incoming incoming) throws SeojaeException {
        DigestName name = incoming.digest().name();
        Optional<Known> same = known(sql, "key = ?", name.key());
        return same.isPresent()
                ? same.get()
                : known(
                                sql,
                                "hash = ? AND (day IS NULL OR ifnull(?, day) = day) ORDER BY id",
                                incoming.hash(),
                                day(name.date()))
                        .orElse(null);
    }

    private static Optional<Known> known(Sql sql, String where, @Nullable Object... values)
            throws SeojaeException {
        return sql.first(
                "SELECT id, key, day, kind = 'PAPER_DIGEST', hash, reader_version FROM digests"
                        + " WHERE "
                        + where,
                row ->
                        new Known(
                                row.number(1),
                                row.text(2),
                                row.numberOrNull(3),
                                row.flag(4),
                                row.bytes(5),
                                row.integer(6)),
                values);
    }

    /** Of a file's names the one that tells its day, and the shorter one, is kept. */
    private static void rename(Sql sql, Known known, DigestName name) throws SeojaeException {
        Long day = day(name.date());
        boolean dates = known.day() == null && day != null;
        boolean shorter = known.key().length() > name.key().length();
        if (!dates && (!shorter || (known.day() != null && day == null))) {
            return;
        }
        sql.update(
                "UPDATE digests SET key = ?, name = ?, day = ? WHERE id = ?",
                name.key(),
                name.fileName(),
                day,
                known.id());
        sql.update(
                "UPDATE feed_files SET digest_key = ? WHERE digest_key = ?",
                name.key(),
                known.key());
        for (long paper :
                sql.list(
                        "SELECT paper FROM readings WHERE digest = ?",
                        row -> row.number(1),
                        known.id())) {
            DisplayedReading.refresh(sql, paper);
        }
    }

    private static long save(Sql sql, long id, Incoming incoming, long now) throws SeojaeException {
        Digest digest = incoming.digest();
        sql.update(
                """
                INSERT INTO digests (id, key, name, day, kind, hash, raw, problems,
                                     reader_version, sample, imported, origin)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    name = excluded.name, kind = excluded.kind, hash = excluded.hash,
                    raw = excluded.raw, problems = excluded.problems,
                    reader_version = excluded.reader_version, imported = excluded.imported,
                    sample = min(sample, excluded.sample),
                    day = ifnull(day, excluded.day)
                """,
                id == 0 ? null : id,
                digest.name().key(),
                digest.name().fileName(),
                day(digest.name().date()),
                digest.kind().name(),
                incoming.hash(),
                incoming.compressed(),
                ColumnCodec.problems(digest.problems()),
                incoming.readerVersion(),
                incoming.sample(),
                now,
                digest.origin().word());
        return id == 0 ? sql.number("SELECT last_insert_rowid()") : id;
    }

    static @Nullable Long day(@Nullable LocalDate date) {
        return date == null ? null : date.toEpochDay();
    }

    /** Papers are known by their arXiv id; those without one by digest and title. */
    private static String key(Digest digest, DigestEntry entry) {
        ArxivId id = entry.arxivId();
        return id != null
                ? id.value()
                : digest.name().key() + "\n" + Folding.key(String.valueOf(entry.title()));
    }
}

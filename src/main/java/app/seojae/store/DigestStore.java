package app.seojae.store;

import app.seojae.model.ArxivId;
import app.seojae.model.Digest;
import app.seojae.model.DigestEntry;
import app.seojae.model.SeojaeException;
import app.seojae.search.Folding;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files digests: the file itself, its papers and what it says of each. Nothing a person did is
 * touched, and nothing once read is thrown away.
 */
public final class DigestStore {

    private final ReadingStore readings = new ReadingStore();

    /** A digest to file. */
    public record Incoming(
            Digest digest, byte[] hash, byte[] compressed, int readerVersion, boolean sample) {}

    /** How many of its papers were new, changed, or as before. */
    public record Counts(int added, int updated, int unchanged) {
        public int papers() {
            return added + updated + unchanged;
        }
    }

    private record Known(long id, boolean papers, byte[] hash, int readerVersion) {}

    /** Files one digest within the transaction of the caller. */
    public Counts file(Sql sql, Incoming incoming, long now) throws SeojaeException {
        Digest digest = incoming.digest();
        Optional<Known> known = known(sql, digest.name().key());
        if (known.isPresent() && isSettled(known.get(), incoming)) {
            return new Counts(0, 0, readings.count(sql, known.get().id()));
        }
        long id = known.isPresent() ? known.get().id() : 0;
        id = save(sql, id, incoming, now);
        int added = 0;
        int updated = 0;
        int unchanged = 0;
        Set<String> told = new HashSet<>();
        for (DigestEntry entry : digest.entries()) {
            String key = key(digest, entry);
            if (!told.add(key)) {
                continue;
            }
            switch (readings.file(sql, key, id, entry, incoming)) {
                case ADDED -> added++;
                case UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
            }
        }
        return new Counts(added, updated, unchanged);
    }

    /** The same bytes read by the same reader, or a file that would hide papers read before. */
    private static boolean isSettled(Known known, Incoming incoming) {
        boolean same =
                known.readerVersion() >= incoming.readerVersion()
                        && Arrays.equals(known.hash(), incoming.hash());
        boolean hides = known.papers() && incoming.digest().kind() == Digest.Kind.NOT_A_DIGEST;
        return same || hides;
    }

    private static Optional<Known> known(Sql sql, String key) throws SeojaeException {
        return sql.first(
                "SELECT id, kind = 'PAPER_DIGEST', hash, reader_version FROM digests WHERE key = ?",
                row -> new Known(row.number(1), row.flag(2), row.bytes(3), row.integer(4)),
                key);
    }

    private static long save(Sql sql, long id, Incoming incoming, long now) throws SeojaeException {
        Digest digest = incoming.digest();
        sql.update(
                """
                INSERT INTO digests (id, key, name, day, kind, hash, raw, problems,
                                     reader_version, sample, imported)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET
                    name = excluded.name, kind = excluded.kind, hash = excluded.hash,
                    raw = excluded.raw, problems = excluded.problems,
                    reader_version = excluded.reader_version, imported = excluded.imported,
                    sample = min(sample, excluded.sample)
                """,
                id == 0 ? null : id,
                digest.name().key(),
                digest.name().fileName(),
                day(digest.name().date()),
                digest.kind().name(),
                incoming.hash(),
                incoming.compressed(),
                Packed.problems(digest.problems()),
                incoming.readerVersion(),
                incoming.sample(),
                now);
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

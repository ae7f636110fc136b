package app.seojae.store.feed;

import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.feed.Feed;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.store.ColumnCodec;
import app.seojae.store.IdArray;
import app.seojae.store.ResultRow;
import app.seojae.store.Sql;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Keeps feeds and what is known of their files. */
public final class FeedStore {

    private static final String ALL =
            """
            SELECT f.id, f.url, f.kind, f.every, f.paused, f.checked, f.wait_until, f.problem,
                (SELECT count(*) FROM feed_files t WHERE t.feed = f.id AND t.digest_key IS NOT NULL),
                (SELECT count(DISTINCT r.paper) FROM feed_files t
                    JOIN digests d ON d.key = t.digest_key JOIN readings r ON r.digest = d.id
                    WHERE t.feed = f.id)
            FROM feeds f
            """;

    /**
     * What is known of a file of a feed.
     *
     * @param version tells its content from any other; the empty string where it was not taken in
     * @param digestKey of the digest it became, or {@code null}
     * @param gone whether it was not there any more the last time
     */
    public record File(String version, @Nullable String digestKey, boolean gone) {}

    /** Adds a feed; the number of the one that has this address already, or of the new one. */
    public long add(Sql sql, String url, String kind, FeedRhythm rhythm, long now)
            throws SeojaeException {
        sql.update(
                """
                INSERT INTO feeds (url, kind, every, added) VALUES (?, ?, ?, ?)
                ON CONFLICT (url) DO UPDATE SET every = excluded.every, paused = 0
                """,
                url,
                kind,
                rhythm.word(),
                now);
        return sql.number("SELECT id FROM feeds WHERE url = ?", url);
    }

    /** All feeds in the order they were added. */
    public List<Feed> all(Sql sql) throws SeojaeException {
        return sql.list(ALL + "ORDER BY f.id", FeedStore::feed);
    }

    /** A feed by its number. */
    public Optional<Feed> find(Sql sql, long number) throws SeojaeException {
        return sql.first(ALL + "WHERE f.id = ?", FeedStore::feed, number);
    }

    private static Feed feed(ResultRow row) throws SeojaeException {
        return new Feed(
                row.number(1),
                row.text(2),
                row.text(3),
                FeedRhythm.ofWord(row.text(4)).orElse(FeedRhythm.NEVER),
                row.flag(5),
                row.integer(9),
                row.integer(10),
                instant(row.numberOrNull(6)),
                instant(row.numberOrNull(7)),
                ColumnCodec.problem(row.textOrNull(8)));
    }

    private static @Nullable Instant instant(@Nullable Long seconds) {
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    /** Forgets a feed and its files; papers stay. Whether there was one. */
    public boolean remove(Sql sql, long number) throws SeojaeException {
        return sql.update("DELETE FROM feeds WHERE id = ?", number) > 0;
    }

    /** Pauses a feed or lets it go on; whether there was one. */
    public boolean pause(Sql sql, long number, boolean paused) throws SeojaeException {
        return sql.update("UPDATE feeds SET paused = ? WHERE id = ?", paused, number) > 0;
    }

    /** Changes when a feed is checked by itself. */
    public void rhythm(Sql sql, long number, FeedRhythm rhythm) throws SeojaeException {
        sql.update("UPDATE feeds SET every = ? WHERE id = ?", rhythm.word(), number);
    }

    /** The files of a feed by their paths. */
    public Map<String, File> files(Sql sql, long feed) throws SeojaeException {
        Map<String, File> files = new HashMap<>();
        sql.each(
                "SELECT path, version, digest_key, gone FROM feed_files WHERE feed = ?",
                row ->
                        files.put(
                                row.text(1), new File(row.text(2), row.textOrNull(3), row.flag(4))),
                feed);
        return files;
    }

    /** Keeps that a file was taken in, or what was wrong with it. */
    public void file(
            Sql sql,
            long feed,
            String path,
            String version,
            @Nullable String digestKey,
            @Nullable Problem problem)
            throws SeojaeException {
        sql.update(
                """
                INSERT INTO feed_files (feed, path, version, digest_key, problem)
                SELECT id, ?, ?, ?, ? FROM feeds WHERE id = ?
                ON CONFLICT (feed, path) DO UPDATE SET version = excluded.version, gone = 0,
                    digest_key = ifnull(excluded.digest_key, digest_key),
                    problem = excluded.problem
                """,
                path,
                version,
                digestKey,
                problem == null ? null : ColumnCodec.problem(problem),
                feed);
    }

    /** What is wrong with files of a feed, each in the file's name, in their order. */
    public List<Problem> troubles(Sql sql, long feed, int most) throws SeojaeException {
        return sql
                .list(
                        """
                        SELECT path, problem FROM feed_files
                        WHERE feed = ? AND problem IS NOT NULL AND NOT gone ORDER BY path LIMIT ?
                        """,
                        row ->
                                Optional.ofNullable(ColumnCodec.problem(row.text(2)))
                                        .map(placed(row.text(1))),
                        feed,
                        most)
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static UnaryOperator<Problem> placed(String path) {
        return problem -> problem.in(path);
    }

    /** Keeps that files are there no more; what they told stays. */
    public void gone(Sql sql, long feed, Collection<String> paths) throws SeojaeException {
        sql.update(
                """
                UPDATE feed_files SET gone = 1
                WHERE feed = ? AND path IN (SELECT value FROM json_each(?))
                """,
                feed,
                IdArray.texts(paths));
    }

    /** The server's name for the listing that was taken in whole, if any. */
    public Optional<String> etag(Sql sql, long feed) throws SeojaeException {
        return sql.first("SELECT etag FROM feeds WHERE id = ?", row -> row.text(1), feed)
                .filter(etag -> !etag.isEmpty());
    }

    /**
     * Keeps how a check ended.
     *
     * @param now the time where it came to its end, {@code null} where it did not
     * @param etag of the listing, {@code null} where something of it is missing still
     */
    public void checked(
            Sql sql,
            long feed,
            @Nullable Long now,
            @Nullable String etag,
            @Nullable Instant waitUntil,
            @Nullable Problem problem)
            throws SeojaeException {
        sql.update(
                """
                UPDATE feeds SET checked = ifnull(?, checked), etag = ?,
                    wait_until = ?, problem = ? WHERE id = ?
                """,
                now,
                etag,
                waitUntil == null ? null : waitUntil.getEpochSecond(),
                problem == null ? null : ColumnCodec.problem(problem),
                feed);
    }

    /** The key under which a digest was filed: its own, or that of the same bytes. */
    public @Nullable String keyOf(Sql sql, String key, byte[] hash) throws SeojaeException {
        return sql.first(
                        "SELECT key FROM digests WHERE key = ? OR hash = ? ORDER BY key = ? DESC",
                        row -> row.text(1),
                        key,
                        hash,
                        key)
                .orElse(null);
    }

    /** Whether the digest of this key is another feed's too. */
    public boolean isShared(Sql sql, long feed, String key) throws SeojaeException {
        return sql.number(
                        "SELECT count(*) FROM feed_files WHERE digest_key = ? AND feed <> ?",
                        key,
                        feed)
                > 0;
    }

    /** Whether another file of other content has this key. */
    public boolean isTaken(Sql sql, String key, byte[] hash) throws SeojaeException {
        return sql.number("SELECT count(*) FROM digests WHERE key = ? AND hash <> ?", key, hash)
                > 0;
    }
}

package app.seojae.store;

import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether a database is what was written into it. However badly it is damaged, that is an answer
 * and no failure. Confined to whoever holds the connection.
 *
 * @param complaints what is wrong with it, as SQLite says it; empty where nothing was found
 * @param stamp the same for the same rows; empty after a quick look
 */
public record Soundness(List<String> complaints, String stamp) {

    /** What tells of the file, not of its damage. */
    private static final Set<ProblemKind> NO_DAMAGE =
            Set.of(ProblemKind.LIBRARY_BUSY, ProblemKind.DISK_FULL, ProblemKind.CANCELLED);

    public Soundness {
        complaints = List.copyOf(complaints);
    }

    /** Whether nothing was found. */
    public boolean isSound() {
        return complaints.isEmpty();
    }

    /**
     * Looks at the pages and how they hang together, not at what stands in them.
     *
     * @throws SeojaeException where the file is busy, say, never because it is damaged
     */
    public static Soundness quick(Sql sql) throws SeojaeException {
        return new Soundness(asked(sql, "PRAGMA quick_check(20)"), "");
    }

    /**
     * Looks at everything: pages, indexes against their rows, the index of the search, rows that
     * point nowhere, and every value of every row. Seconds for a large library.
     *
     * @throws SeojaeException where the file is busy, say, never because it is damaged
     */
    public static Soundness full(Sql sql) throws SeojaeException {
        List<String> found = new ArrayList<>(complaints(sql, 100));
        try {
            sql.each(
                    "PRAGMA foreign_key_check",
                    row -> found.add(row.text(1) + " -> " + row.text(3)));
        } catch (SeojaeException | RuntimeException e) {
            found.add(orNoDamage(e));
        }
        RowWalk.Found walked = RowWalk.over(sql);
        found.addAll(walked.complaints());
        return new Soundness(found.stream().distinct().toList(), walked.stamp());
    }

    /** What SQLite says of pages and indexes, so many at most. */
    static List<String> complaints(Sql sql, int most) throws SeojaeException {
        return asked(sql, "PRAGMA integrity_check(" + most + ")");
    }

    private static List<String> asked(Sql sql, String pragma) throws SeojaeException {
        List<String> found = new ArrayList<>();
        try {
            renewIndexes(sql);
            sql.each(pragma, row -> found.add(row.text(1)));
        } catch (SeojaeException | RuntimeException e) {
            found.add(orNoDamage(e));
        }
        found.removeIf("ok"::equals);
        return found.stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("*** in database"))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * SQLite's check takes an FTS5 index for what this connection last knew of its segments, and
     * for damaged where another connection has put them together since (as of 3.54.1); a question
     * makes it look again.
     */
    private static void renewIndexes(Sql sql) throws SeojaeException {
        List<String> indexes =
                sql.list(
                        """
                        SELECT name FROM sqlite_schema
                        WHERE sql LIKE 'CREATE VIRTUAL TABLE%USING fts5%'
                        """,
                        row -> row.text(1));
        for (String index : indexes) {
            try {
                sql.number("SELECT count(*) FROM %1$s WHERE %1$s MATCH 'x'".formatted(index));
            } catch (SeojaeException e) {
                orNoDamage(e); // the check says so itself, in its own words
            }
        }
    }

    private static String orNoDamage(Exception e) throws SeojaeException {
        if (e instanceof SeojaeException known && NO_DAMAGE.contains(known.problem().kind())) {
            throw known;
        }
        return words(e);
    }

    /** What a failure on the way says, in one line. */
    static String words(Exception e) {
        String words =
                e instanceof SeojaeException known && !known.problem().args().isEmpty()
                        ? known.problem().args().getFirst()
                        : String.valueOf(e.getMessage());
        return words.replaceAll("\\s+", " ");
    }
}

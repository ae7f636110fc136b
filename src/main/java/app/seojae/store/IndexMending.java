package app.seojae.store;

import app.seojae.model.SeojaeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes what can be made again of the rows anew: the indexes of tables, and that of the search.
 * Nothing is read of the damaged ones, they are only forgotten; their pages come free with the
 * {@code VACUUM} that is to follow. Confined to whoever holds the connection.
 */
final class IndexMending {

    private static final Pattern TREE = Pattern.compile("^tree (\\d+)\\b.*");
    private static final Pattern OF_INDEX =
            Pattern.compile(
                    "^(row \\d+ missing from index|wrong # of entries in index|non-unique entry in"
                            + " index|rowid \\d+ missing from) .*");
    private static final Pattern LOST_PAGE = Pattern.compile("^page \\d+:? (is )?never used$");

    private IndexMending() {}

    /** Whether all that is wrong lies in what can be made again. */
    static boolean isEnough(Sql sql, List<String> complaints) throws SeojaeException {
        Map<Long, Boolean> rebuildable = new TreeMap<>();
        sql.each(
                "SELECT rootpage, type = 'index' OR name LIKE 'grams\\_%' ESCAPE '\\'"
                        + " FROM sqlite_schema WHERE rootpage > 0",
                row -> rebuildable.put(row.number(1), row.flag(2)));
        return !complaints.isEmpty()
                && complaints.stream().allMatch(one -> isOfIndex(one, rebuildable));
    }

    private static boolean isOfIndex(String complaint, Map<Long, Boolean> rebuildable) {
        String words = complaint.toLowerCase(Locale.ROOT);
        Matcher tree = TREE.matcher(words);
        if (tree.matches()) {
            return rebuildable.getOrDefault(Long.parseLong(tree.group(1)), false);
        }
        return OF_INDEX.matcher(words).matches()
                || LOST_PAGE.matcher(words).matches()
                || words.contains("grams_");
    }

    /** Does it, within the transaction of the caller. */
    static void run(Sql sql) throws SeojaeException {
        List<String> indexes =
                sql.list(
                        "SELECT sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL",
                        row -> row.text(1));
        Map<String, String> grams = new TreeMap<>();
        sql.each(
                "SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE %grams%'",
                row -> grams.put(row.text(1), row.text(2)));
        sql.run("PRAGMA writable_schema = ON");
        try {
            sql.update(
                    "DELETE FROM sqlite_schema WHERE (type = 'index' AND sql IS NOT NULL)"
                            + " OR name LIKE 'grams\\_%' ESCAPE '\\'");
        } finally {
            sql.run("PRAGMA writable_schema = RESET");
        }
        List<String> anew = new ArrayList<>(grams.values());
        anew.addAll(indexes);
        for (String statement : anew) {
            sql.run(statement);
        }
        for (String name : grams.keySet()) {
            sql.run(
                    "INSERT INTO %s (%s, rank) VALUES ('hashsize', 67108864)"
                            .formatted(name, name));
        }
        sql.run("REINDEX");
        sql.update(
                """
                INSERT INTO unindexed (paper, body, fresh, revision)
                SELECT id, 1, 1, random() FROM papers WHERE true
                ON CONFLICT (paper) DO UPDATE SET body = 1, revision = excluded.revision
                """);
        sql.update(
                "INSERT OR IGNORE INTO unindexed_annotations (annotation)"
                        + " SELECT id FROM annotations");
    }
}

package app.seojae.store;

import app.seojae.model.SeojaeException;
import app.seojae.store.Database.Access;
import java.nio.file.Path;

/** Libraries as older programs left them, with a row in every table that counts. */
final class OlderLibraries {

    /** The first version with annotations. */
    static final int ANNOTATIONS = 4;

    private OlderLibraries() {}

    /** A library as the program of that version left one, with a row in every table that counts. */
    static void make(Path file, int version) throws SeojaeException {
        Migrations then = new Migrations(Migrations.standard().scripts().subList(0, version));
        try (Database database = Database.open(file, Access.MAKE, then)) {
            database.write(
                    sql -> {
                        fill(sql, version);
                        return true;
                    });
        }
    }

    private static void fill(Sql sql, int version) throws SeojaeException {
        sql.update(
                """
                INSERT INTO digests (id, key, name, day, kind, hash, raw, problems, reader_version,
                                     sample, imported)
                VALUES (1, '2024-10-24', '2024-10-24.md', 20020, 'PAPER_DIGEST', x'01', x'02', '',
                        1, 0, 7),
                       (2, '2024-10-25', '2024-10-25.md', 20021, 'PAPER_DIGEST', x'03', x'04', '',
                        1, 0, 8)
                """);
        sql.update(
                """
                INSERT INTO papers (id, key, arxiv_id, digest, digest_key, day, line, title,
                                    title_sort, readings, sample, bookmarked, status, remark)
                VALUES (1, '2410.00001', '2410.00001', 2, '2024-10-25', 20021, 1, 'One', '3one', 2,
                        0, 1, 'read', 'my note'),
                       (2, 'math.GT/0309136', 'math.GT/0309136', 1, '2024-10-24', 20020, 5, 'Two',
                        '3two', 1, 0, 0, 'unread', ''),
                       (3, '2024-10-24' || char(10) || 'three', NULL, 1, '2024-10-24', 20020, 9,
                        'Three', '3three', 1, 0, 0, 'skipped', '')
                """);
        sql.update(
                """
                INSERT INTO readings (paper, digest, line, summary, easy, fields, others)
                VALUES (1, 1, 1, 'earlier', 'e', '', ''), (1, 2, 1, 'now', 'e', '', ''),
                       (2, 1, 5, 's', 'e', '', ''), (3, 1, 9, 's', 'e', '', '')
                """);
        sql.update("INSERT INTO notes (paper, markdown, changed) VALUES (1, 'my note', 9)");
        sql.update("INSERT INTO tags (paper, tag) VALUES (1, 'a'), (2, 'b')");
        sql.update("INSERT INTO collections (id, name) VALUES (1, 'c')");
        sql.update("INSERT INTO members (collection, paper) VALUES (1, 2)");
        sql.update(
                """
                INSERT INTO pdfs (paper, state, problem, tries, not_before)
                VALUES (1, 'stored', NULL, 0, 0), (2, 'failed', ?, 3, 99),
                       (3, 'failed', 'NOT_FOUND', 3, 99)
                """,
                "NETWORK\u001F\u001F\u001F");
        sql.update(
                """
                INSERT INTO thumbnails (paper, state, path, not_before, tries)
                VALUES (1, 'stored', 'a.png', 0, 0), (2, 'failed', NULL, 99, 3)
                """);
        sql.update(
                """
                INSERT INTO places (paper, page, "offset", zoom, fit, side_bar)
                VALUES (1, 7, 0.25, 1.5, 'PAGE', 0)
                """);
        sql.update("INSERT INTO preferences (key, value) VALUES ('a', 'b')");
        if (version >= ANNOTATIONS) {
            sql.update(
                    """
                    INSERT INTO annotations (uuid, paper, kind, colour, source, version, page,
                        exact, prefix, suffix, "offset", marks, comment, tags, author, created,
                        modified)
                    VALUES ('123e4567-e89b-12d3-a456-426614174000', 1, 'highlight', 1, 'summary',
                        '', 0, 'now', '', '', 0, '', 'c', '', '', 5, 6)
                    """);
        }
    }
}

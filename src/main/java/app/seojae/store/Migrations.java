package app.seojae.store;

import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.files.WorkFile;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Brings a library file to this program's schema, one numbered script after another, each in a
 * transaction of its own, after a copy of the file was made.
 *
 * @param scripts the n-th leads from version n to n + 1
 */
record Migrations(List<String> scripts) {

    /** "SEOJ": tells our file from any other SQLite file. */
    private static final int APPLICATION = 0x53454F4A;

    /** In one question: another process may be making the file just now. */
    private static final String STANDING =
            """
            SELECT (SELECT user_version FROM pragma_user_version),
                   (SELECT application_id FROM pragma_application_id),
                   NOT EXISTS (SELECT 1 FROM sqlite_schema)
            """;

    private static final List<String> FILES =
            List.of(
                    "001-library.sql",
                    "002-earlier-readings.sql",
                    "003-places.sql",
                    "004-annotations.sql",
                    "005-reader-views.sql",
                    "006-marks-of-the-library.sql",
                    "007-split-share.sql",
                    "008-note-revisions.sql",
                    "009-certainty.sql",
                    "010-asked-anew.sql",
                    "011-folding.sql",
                    "012-origins-and-feeds.sql",
                    "013-morning.sql",
                    "014-arxiv-checks.sql",
                    "015-saved-searches.sql",
                    "016-signals-aside.sql",
                    "017-deeds.sql",
                    "018-field-ties.sql",
                    "019-merges.sql",
                    "020-own-words.sql",
                    "021-changes.sql",
                    "022-threes.sql");

    static Migrations standard() {
        return new Migrations(new Scripts());
    }

    /** Each read when it is wanted: a library that stands needs none. */
    private static final class Scripts extends AbstractList<String> {

        @Override
        public String get(int index) {
            return script(FILES.get(index));
        }

        @Override
        public int size() {
            return FILES.size();
        }
    }

    /** The one script of a file that never becomes another: it is made anew instead. */
    static Migrations of(String name) {
        return new Migrations(List.of(script(name)));
    }

    void apply(Sql sql, Path file) throws SeojaeException {
        long version = check(sql);
        if (version == scripts.size()) {
            return;
        }
        if (version > 0) {
            copy(sql, file, version);
        }
        while (version < scripts.size()) {
            step(sql);
            version = sql.number("PRAGMA user_version");
        }
    }

    /** Whether there is nothing in it at all. */
    boolean isEmpty(Sql sql) throws SeojaeException {
        return sql.number("SELECT count(*) FROM sqlite_schema") == 0;
    }

    /** Passes a file of just this program's schema, which need not be changed to be read. */
    void checkCurrent(Sql sql) throws SeojaeException {
        if (check(sql) < scripts.size()) {
            throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_NEEDS_UPGRADE));
        }
    }

    /** The file's version; throws where the file is not ours or of a newer program. */
    long check(Sql sql) throws SeojaeException {
        Standing now =
                sql.first(STANDING, row -> new Standing(row.number(1), row.number(2), row.flag(3)))
                        .orElseThrow();
        if (!now.empty() && now.application() != APPLICATION) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_DAMAGED, "application_id " + now.application()));
        }
        if (!now.empty() && now.version() < 1) {
            throw new SeojaeException(
                    Problem.of(ProblemKind.LIBRARY_DAMAGED, "user_version " + now.version()));
        }
        if (now.version() > scripts.size()) {
            throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_NEWER_SCHEMA));
        }
        return now.version();
    }

    private record Standing(long version, long application, boolean empty) {}

    private void step(Sql sql) throws SeojaeException {
        sql.run("BEGIN IMMEDIATE");
        try {
            // Another process may have done it while this one waited.
            int version = (int) sql.number("PRAGMA user_version");
            if (version < scripts.size()) {
                for (String statement : scripts.get(version).split(";\\s*\\n")) {
                    if (!statement.isBlank()) {
                        sql.run(statement);
                    }
                }
                sql.run("PRAGMA user_version = " + (version + 1));
                sql.run("PRAGMA application_id = " + APPLICATION);
            }
            sql.run("COMMIT");
        } catch (SeojaeException e) {
            sql.rollBack(e);
            throw e;
        }
    }

    private static void copy(Sql sql, Path file, long version) throws SeojaeException {
        Path copy = file.resolveSibling(file.getFileName() + ".version-" + version);
        // Several programs may upgrade at once; each writes a copy of its own and names it last.
        Path own =
                WorkFile.in(
                        Objects.requireNonNull(copy.toAbsolutePath().getParent()),
                        copy.getFileName().toString());
        try {
            sql.update("VACUUM INTO ?", own.toAbsolutePath().toString());
            if (sql.number("PRAGMA user_version") == version) {
                DatabaseCopy.settle(own);
                AtomicFile.moveInto(own, copy);
            }
        } catch (IOException e) {
            throw FileProblem.writing(copy, e);
        } finally {
            WorkFile.delete(own); // half a copy, where the disk was full, say
        }
    }

    private static String script(String name) {
        try (InputStream in =
                Objects.requireNonNull(
                        Migrations.class.getResourceAsStream("/sql/" + name), name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (Stream<String> lines = text.lines()) {
                return String.join("\n", lines.filter(line -> !line.startsWith("--")).toList())
                        + "\n";
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.seojae.store.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.SeojaeException;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.LibraryDump;
import app.seojae.store.StoreRig;
import app.seojae.store.paper.PaperStateStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two papers become one, and two again, in SQLite. */
class PaperMergesTest {

    private static final long NOW = 1_800_000_000L;

    @TempDir Path folder;
    private final PaperMerges merges = new PaperMerges(note -> note.lines().findFirst().orElse(""));
    private final PaperPartings partings =
            new PaperPartings(note -> note.lines().findFirst().orElse(""));

    /** What is as it was but for what an index makes anew, and revisions, which only grow. */
    private static List<String> dump(StoreRig rig) throws SeojaeException {
        rig.change(sql -> sql.update("UPDATE papers SET note_revision = 0"));
        List<String> rows = new ArrayList<>(rig.read(LibraryDump::rows));
        rows.removeIf(row -> row.startsWith("unindexed:"));
        return rows;
    }

    private StoreRig rig(String name) throws Exception {
        return StoreRig.in(Files.createDirectories(folder.resolve(name)));
    }

    private long merge(StoreRig rig, long kept, long other, Map<Long, String> texts)
            throws SeojaeException {
        return rig.write(sql -> merges.merge(sql, kept, other, texts, NOW));
    }

    private boolean part(StoreRig rig, long merge) throws SeojaeException {
        return rig.did(sql -> partings.part(sql, merge, path -> true, NOW));
    }

    @Test
    void whateverTwoPapersHaveIsAsBeforeOnceTheyAreApart() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            try (StoreRig rig = rig("chance-" + seed)) {
                List<Long> papers = new ArrayList<>(new ChanceBelongings(random).fill(rig));
                List<String> before = dump(rig);
                Collections.shuffle(papers, random);
                long kept = papers.getFirst();
                List<Long> done = new ArrayList<>();
                for (long other : papers.subList(1, Math.min(3, papers.size()))) {
                    Map<Long, String> texts = random.nextBoolean() ? Map.of() : Map.of(other, "v1");
                    done.add(merge(rig, kept, other, texts));
                    assertEquals(0, rig.number("SELECT count(*) FROM papers WHERE id = ?", other));
                }
                assertNotEquals(before, dump(rig));
                assertEquals(List.of(), rig.database().complaints(), "seed " + seed);
                for (long merge : done.reversed()) {
                    assertTrue(part(rig, merge));
                }
                assertEquals(
                        String.join("\n", before), String.join("\n", dump(rig)), "seed " + seed);
                assertEquals(List.of(), rig.database().complaints());
                assertEquals(0, rig.count("merges"));
                assertFalse(part(rig, done.getFirst()), "once is enough");
            }
        }
    }

    @Test
    void nothingIsLostOnTheWay() throws Exception {
        for (int seed = 100; seed < 120; seed++) {
            try (StoreRig rig = rig("all-" + seed)) {
                List<Long> papers = new ChanceBelongings(new Random(seed)).fill(rig);
                long marks = rig.count("annotations");
                // Of two files of one text, one is enough to show it.
                rig.change(
                        sql ->
                                sql.update(
                                        """
                                        DELETE FROM pdf_versions WHERE paper = ? AND fingerprint IN
                                            (SELECT fingerprint FROM pdf_versions WHERE paper = ?)
                                        """,
                                        papers.get(1),
                                        papers.get(0)));
                Set<String> files = files(rig);
                Set<String> tags = tags(rig, papers.get(0), papers.get(1));
                merge(rig, papers.get(0), papers.get(1), Map.of());
                assertEquals(marks, rig.count("annotations"));
                assertEquals(files, files(rig), "seed " + seed);
                assertEquals(tags, tags(rig, papers.get(0), papers.get(1)));
            }
        }
    }

    private static Set<String> files(StoreRig rig) throws SeojaeException {
        return new TreeSet<String>(
                rig.<List<String>>read(
                        sql ->
                                sql.list(
                                        """
                                        SELECT path FROM pdfs WHERE path IS NOT NULL
                                        UNION SELECT path FROM pdf_versions WHERE path IS NOT NULL
                                        """,
                                        row -> row.text(1))));
    }

    private static Set<String> tags(StoreRig rig, long one, long other) throws SeojaeException {
        return new TreeSet<String>(
                rig.<List<String>>read(
                        sql ->
                                sql.list(
                                        "SELECT tag FROM tags WHERE paper IN (?, ?)",
                                        row -> row.text(1),
                                        one,
                                        other)));
    }

    /** A table that comes later and belongs to papers must be thought of here. */
    @Test
    void everyColumnThatNamesPapersIsThoughtOf() throws Exception {
        try (StoreRig rig = rig("plan")) {
            Set<String> named =
                    new TreeSet<String>(
                            rig.<List<String>>read(
                                    sql ->
                                            sql.list(
                                                    """
                                                    SELECT m.name || '.' || c.name
                                                    FROM sqlite_schema m, pragma_table_info(m.name) c
                                                    WHERE m.type = 'table' AND m.name <> 'papers'
                                                        AND (c.name LIKE '%paper%' OR EXISTS (
                                                            SELECT 1 FROM pragma_foreign_key_list(m.name) f
                                                            WHERE f."table" = 'papers'
                                                                AND f."from" = c.name))
                                                    """,
                                                    row -> row.text(1))));
            Set<String> known = new TreeSet<String>(OwnedTable.NAMING);
            OwnedTable.ALL.forEach(one -> known.add(one.name() + ".paper"));
            OwnedTable.MOVED.forEach(one -> known.add(one + ".paper"));
            OwnedTable.MADE.forEach(one -> known.add(one + ".paper"));
            assertEquals(known, named);
        }
    }

    @Test
    void whatIsDoneToTheOneMeanwhileStays() throws Exception {
        try (StoreRig rig = rig("meanwhile")) {
            List<Long> papers = rig.papers("2410.00001", "2410.00002");
            long kept = papers.getFirst();
            long other = papers.getLast();
            PaperStateStore states = new PaperStateStore();
            rig.change(
                    sql -> {
                        states.note(sql, kept, "mine", "mine", 1);
                        states.note(sql, other, "theirs", "theirs", 1);
                        states.addTag(sql, other, "theirs");
                        states.addTag(sql, other, "taken off");
                    });
            long merge = merge(rig, kept, other, Map.of());
            assertEquals("mine\n\ntheirs", rig.whole(kept).note());
            rig.change(
                    sql -> {
                        states.note(sql, kept, "mine\n\ntheirs\n\nsince", "mine", 2);
                        states.addTag(sql, kept, "since");
                        states.removeTag(sql, kept, "taken off");
                        states.bookmark(sql, kept, true);
                    });
            assertTrue(part(rig, merge));
            assertTrue(rig.whole(kept).note().startsWith("mine"), rig.whole(kept).note());
            assertTrue(rig.whole(kept).note().contains("since"), rig.whole(kept).note());
            assertEquals("theirs", rig.whole(other).note());
            assertEquals(List.of("since"), rig.row(kept).tags());
            assertEquals(List.of("taken off", "theirs"), rig.row(other).tags());
            assertTrue(rig.row(kept).bookmarked());
            assertFalse(rig.row(other).bookmarked());
        }
    }

    @Test
    void aDigestThatTellsOfTheOtherOneTellsOfTheOneNow() throws Exception {
        try (StoreRig rig = rig("again")) {
            rig.file(DigestDraft.of("2024-10-24", EntryDraft.of("2410.00001").title("One paper")));
            DigestDraft second = own("the other says", "b1");
            rig.file(second);
            long kept = rig.paper("2410.00001");
            long other = rig.number("SELECT max(id) FROM papers");
            long merge = merge(rig, kept, other, Map.of());
            assertEquals(2, rig.whole(kept).readings().size());
            rig.file(second);
            rig.file(own("the other says more", "b2"));
            rig.file(own("the other says more", "b2").reader(2));
            rig.file(
                    DigestDraft.of(
                            "2024-10-26", EntryDraft.titled("One  paper!").texts("a third", "x")));
            assertEquals(2, rig.count("papers"), "a digest of another day is another paper's");
            assertEquals("the other says more", rig.whole(kept).readings().getFirst().summary());
            assertTrue(part(rig, merge));
            assertEquals("the other says more", rig.row(other).summary());
            assertEquals(1, rig.whole(kept).readings().size());
        }
    }

    private static DigestDraft own(String summary, String bytes) {
        return DigestDraft.of("2024-10-25", EntryDraft.titled("One Paper").texts(summary, "easy"))
                .bytes(bytes);
    }

    @Test
    void oneDigestThatTellsOfBothTellsOfOneWithTheWordsOfBoth() throws Exception {
        try (StoreRig rig = rig("both")) {
            DigestDraft both = twice("b1");
            rig.file(both);
            long kept = rig.paper("2410.00001");
            long other = rig.paper("2410.00002");
            List<String> before = dump(rig);
            long merge = merge(rig, kept, other, Map.of());
            assertEquals("first", rig.row(kept).summary());
            String parts = rig.whole(kept).readings().getFirst().others().toString();
            assertTrue(parts.contains("second") && parts.contains("Same again"), parts);
            rig.file(twice("b1").reader(3));
            assertEquals(1, rig.count("papers"));
            assertEquals(parts, rig.whole(kept).readings().getFirst().others().toString());
            assertEquals(kept, rig.paper("2410.00002"), "its old number leads to the one");
            assertTrue(part(rig, merge));
            rig.change(sql -> sql.update("UPDATE digests SET reader_version = 1, imported = 1001"));
            assertEquals(before, dump(rig));
        }
    }

    private static DigestDraft twice(String bytes) {
        return DigestDraft.of(
                        "2024-10-24",
                        EntryDraft.of("2410.00002")
                                .title("Same again")
                                .texts("second", "2")
                                .line(1),
                        EntryDraft.of("2410.00001").title("Same").texts("first", "1").line(9))
                .bytes(bytes);
    }
}

package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.Made;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.Certainty;
import app.seojae.model.paper.PdfInfo;
import app.seojae.store.Database.Access;
import app.seojae.store.annotation.AnnotationSteps;
import app.seojae.store.annotation.AnnotationStore;
import app.seojae.store.annotation.Dot;
import app.seojae.store.file.DownloadStore;
import app.seojae.store.file.PdfVersionStore;
import app.seojae.store.paper.CollectionStore;
import app.seojae.store.paper.DigestStore;
import app.seojae.store.paper.PaperStateStore;
import app.seojae.store.paper.SampleStore;
import app.seojae.store.search.PartStore;
import app.seojae.store.search.SearchIndex;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every change, failing at its first statement, its second, and so on: all of it or nothing. */
class FailingStatementsTest {

    @TempDir Path folder;

    private static final Annotation MARK = Made.of(1, AnnotationKind.HIGHLIGHT, 2, "words");

    static Stream<Arguments> changes() {
        DigestStore digests = new DigestStore();
        PaperStateStore states = new PaperStateStore();
        return Stream.of(
                change("a new digest", sql -> digests.file(sql, another().incoming(), 5)),
                change(
                        "a digest read better, which takes words from a paper",
                        sql -> digests.file(sql, better().incoming(), 5)),
                change(
                        "a digest under a shorter name",
                        sql -> digests.file(sql, renamed().incoming(), 5)),
                change("a note", sql -> states.note(sql, 1, "# note", "note", 5)),
                change("a note taken away", sql -> states.note(sql, 2, " ", "", 5)),
                change("a tag", sql -> states.addTag(sql, 1, "new")),
                change("a tag taken off", sql -> states.removeTag(sql, 2, "old")),
                change("a collection", FailingStatementsTest::collect),
                change("an annotation with its step", FailingStatementsTest::mark),
                change("an annotation taken away", FailingStatementsTest::unmark),
                change("grams", FailingStatementsTest::index),
                change("no more samples", sql -> new SampleStore().remove(sql)),
                change("downloads", FailingStatementsTest::download));
    }

    private static Arguments change(String name, StoreRig.Doing doing) {
        return Arguments.of(name, doing);
    }

    private static DigestDraft first() {
        return DigestDraft.of(
                "2024-10-24-15-00-00",
                EntryDraft.of("2410.00001").fields("a", "b").line(1),
                EntryDraft.of("2410.00002").fields("a").line(9),
                EntryDraft.titled("Of no number").line(20));
    }

    private static DigestDraft another() {
        return DigestDraft.of(
                "2024-10-25",
                EntryDraft.of("2410.00001").texts("other words", "e").fields("c"),
                EntryDraft.of("2410.00009").fields("d", "e"));
    }

    private static DigestDraft better() {
        return DigestDraft.of(
                        "2024-10-24-15-00-00",
                        EntryDraft.of("2410.00001").sure(Certainty.STRUCTURED).fields("z"))
                .reader(2);
    }

    private static DigestDraft renamed() {
        return DigestDraft.of("2024-10-24").bytes("2024-10-24-15-00-00");
    }

    private static void collect(Sql sql) throws SeojaeException {
        CollectionStore collections = new CollectionStore();
        collections.create(sql, "shelf");
        collections.add(sql, "shelf", 1);
        collections.rename(sql, "shelf", "other");
        collections.add(sql, "other", 2);
    }

    private static void mark(Sql sql) throws SeojaeException {
        Annotation made = MARK.withPaper(1);
        new AnnotationStore().put(sql, made);
        new AnnotationStore().putPicture(sql, made, Dot.png(1));
        new AnnotationSteps().add(sql, 1, List.of(new AnnotationSteps.Turn(null, made)), 5);
    }

    private static void unmark(Sql sql) throws SeojaeException {
        Annotation there = new AnnotationStore().ofPaper(sql, 2).getFirst();
        new AnnotationStore().remove(sql, there.id());
        new AnnotationSteps().add(sql, 2, List.of(new AnnotationSteps.Turn(there, null)), 6);
    }

    private static void index(Sql sql) throws SeojaeException {
        PartStore parts = new PartStore(text -> text);
        SearchIndex index = new SearchIndex();
        List<SearchIndex.Waiting> waiting = index.waiting(sql, 0, 99);
        Map<Long, PartStore.Texts> texts = index.texts(sql, parts, waiting);
        List<SearchIndex.Entry> entries = new ArrayList<>();
        for (SearchIndex.Waiting one : waiting) {
            entries.add(SearchIndex.Entry.of(one, parts.parts(texts.get(one.paper()))));
        }
        index.write(sql, entries);
    }

    private static void download(Sql sql) throws SeojaeException {
        DownloadStore downloads = new DownloadStore();
        downloads.enqueue(sql, List.of(1L, 2L));
        downloads.enqueueFirst(sql, 3);
        downloads.claim(sql, 1, 7, "me");
        downloads.stored(sql, 1, new PdfInfo(PdfInfo.State.STORED, 9, 9, 3, "a.pdf", null), "etag");
        new PdfVersionStore().seen(sql, 1, TextVersion.of("print"), 2, 8);
        new PdfVersionStore().keepText(sql, "hash", TextVersion.of("print"));
    }

    private static void fill(Sql sql) throws SeojaeException {
        new DigestStore().file(sql, first().incoming(), 1);
        DigestDraft samples =
                DigestDraft.of(
                        "2024-10-20",
                        EntryDraft.of("2410.00002").texts("of a sample", ""),
                        EntryDraft.of("2410.00050").fields("sample"));
        new DigestStore().file(sql, samples.sample().incoming(), 1);
        PaperStateStore states = new PaperStateStore();
        states.note(sql, 2, "old note", "old note", 1);
        states.addTag(sql, 2, "old");
        Annotation old = Made.of(2, AnnotationKind.AREA, 1, "");
        new AnnotationStore().put(sql, old);
        new AnnotationSteps().add(sql, 2, List.of(new AnnotationSteps.Turn(null, old)), 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void isThereWhollyOrNotAtAll(String name, StoreRig.Doing change) throws Exception {
        Path file = folder.resolve("seojae.db");
        Database.open(file, Access.MAKE).close();
        FailingConnection failing =
                new FailingConnection(DriverManager.getConnection("jdbc:sqlite:" + file));
        Sql writer = new Sql(failing.connection());
        writer.run("PRAGMA foreign_keys = 1");
        writer.run("PRAGMA synchronous = 0"); // nothing is pulled out here
        try (Database database =
                new Database(folder.toString(), writer, DatabaseConnection.toRead(file))) {
            database.write(done(FailingStatementsTest::fill));
            List<String> before = database.read(LibraryDump::rows);
            long grams = grams(database);
            int statement = 0;
            boolean hasEnded = false;
            while (!hasEnded) {
                failing.failAt(++statement);
                try {
                    database.write(done(change));
                    hasEnded = true;
                } catch (SeojaeException e) {
                    assertEquals(ProblemKind.DISK_FULL, e.problem().kind());
                    int rollBacks = statement == 1 ? 0 : 1; // where it had not begun, none
                    assertEquals(statement + rollBacks, failing.ran(), "rolled back at once");
                    assertEquals(before, database.read(LibraryDump::rows), "at " + statement);
                    assertEquals(grams, grams(database));
                }
            }
            assertTrue(statement > 3, "fails at each of several statements");
            failing.heal();
            List<String> after = database.read(LibraryDump::rows);
            assertTrue(!after.equals(before) || grams != grams(database), "it changes something");
            assertEquals(List.of(), database.complaints());
        }
    }

    private static long grams(Database database) throws SeojaeException {
        long count =
                database.read(
                        sql ->
                                sql.number(
                                        """
                                        SELECT (SELECT count(*) FROM grams_title)
                                            + (SELECT count(*) FROM grams_body)
                                            + (SELECT count(*) FROM grams_annotations)
                                        """));
        return count;
    }

    private static Database.Work<Boolean> done(StoreRig.Doing doing) {
        return sql -> {
            doing.with(sql);
            return true;
        };
    }

    /** When SQLite cannot even take it back, the next change begins anew. */
    @ParameterizedTest
    @MethodSource("rollBacks")
    void aRollBackThatFailsIsToldBesideItsCause(String kind, boolean checked) throws Exception {
        Path file = folder.resolve("seojae.db");
        Database.open(file, Access.MAKE).close();
        FailingConnection failing =
                new FailingConnection(DriverManager.getConnection("jdbc:sqlite:" + file));
        Sql writer = new Sql(failing.connection());
        try (Database database =
                new Database(folder.toString(), writer, DatabaseConnection.toRead(file))) {
            Database.Work<Boolean> work =
                    sql -> {
                        failing.failAt(1);
                        if (checked) {
                            sql.number("SELECT 1");
                        }
                        throw new IllegalStateException(kind);
                    };
            Exception thrown = assertThrows(Exception.class, () -> database.write(work));
            int expected = checked ? 0 : 1;
            assertEquals(expected, thrown.getSuppressed().length);
            assertNotEquals(checked, thrown instanceof IllegalStateException);
        }
    }

    static Stream<Arguments> rollBacks() {
        return Stream.of(Arguments.of("checked", true), Arguments.of("unchecked", false));
    }
}

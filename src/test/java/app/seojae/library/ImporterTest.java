package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.digest.ImportReport;
import app.seojae.model.digest.ImportedDigest;
import app.seojae.model.digest.ImportedDigest.Outcome;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Status;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void open() throws Exception {
        library = Digests.open(folder.resolve("library"));
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private ImportedDigest take(String name, String... lines) throws Exception {
        return library.importer().importText(name, Digests.lines(lines));
    }

    private Paper only() throws Exception {
        long[] ids = library.browse().find(Query.ALL).ids();
        assertEquals(1, ids.length);
        return library.browse().paper(ids[0]).orElseThrow();
    }

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        assertEquals(2, take("2024-10-24.md", "2410.00001|A|s|e|x|1", "|B|s|e|x|").added());
        ImportedDigest again = take("2024-10-24.md", "2410.00001|A|s|e|x|1", "|B|s|e|x|");
        assertEquals(List.of(0, 0, 2), List.of(again.added(), again.updated(), again.unchanged()));
    }

    @Test
    void aRepublishedFileUpdatesTextsAndKeepsWhatThePersonDid() throws Exception {
        take("2024-10-24.md", "2410.00001|A|old|e|x|1", "2410.00002|B|same|e|x|2");
        long id = library.browse().resolve("2410.00001").orElseThrow();
        library.paperStates().bookmark(List.of(id), true);
        library.paperStates().status(List.of(id), Status.READ);
        library.paperStates().tag(List.of(id), List.of("좋음"), List.of());
        library.notes().replace(id, "my **note**");
        ImportedDigest again =
                take("2024-10-24.md", "2410.00001|A|new|e|x|5", "2410.00002|B|same|e|x|2");
        assertEquals(List.of(0, 1, 1), List.of(again.added(), again.updated(), again.unchanged()));
        Paper paper = library.browse().paper(id).orElseThrow();
        assertEquals("new", paper.row().summary());
        assertEquals(5, paper.row().upvotes());
        assertTrue(paper.row().bookmarked());
        assertEquals(Status.READ, paper.row().status());
        assertEquals(List.of("좋음"), paper.row().tags());
        assertEquals("my **note**", paper.note());
    }

    @Test
    void aPaperOfTwoDigestsIsOneWithDatedReadingsTheNewestShown() throws Exception {
        take("2024-10-25.md", "2410.00001|New title|new|e|y|9");
        take("2024-10-24.md", "2410.00001|Old title|old|e|x|1");
        Paper paper = only();
        assertEquals("New title", paper.row().title());
        assertEquals("new", paper.row().summary());
        assertEquals(List.of("y"), paper.row().fields());
        assertEquals(9, paper.row().upvotes());
        assertEquals(2, paper.row().readings());
        assertEquals(
                List.of("2024-10-25.md", "2024-10-24.md"),
                paper.readings().stream().map(reading -> reading.digestName()).toList());
    }

    @Test
    void whatTheNewestLacksComesFromAnOlderReading() throws Exception {
        take("2024-10-24.md", "2410.00001|Title|old|e|x|7");
        take("2024-10-25.md", "2410.00001||new|e|x|");
        assertEquals("Title", only().row().title());
        assertEquals(7, only().row().upvotes());
        assertEquals("new", only().row().summary());
        take("2024-10-26.md", "2410.00002||s|e|x|");
        long untitled = library.browse().resolve("2410.00002v3").orElseThrow();
        assertEquals("2410.00002", library.browse().paper(untitled).orElseThrow().row().title());
    }

    @Test
    void aFileThatBecameNoDigestHidesNoPaper() throws Exception {
        take("2024-10-24.md", "2410.00001|A|s|e|x|1");
        assertEquals(Outcome.NOT_A_DIGEST, take("2024-10-24.md", "sorry").outcome());
        assertEquals("A", only().row().title());
    }

    @Test
    void foldersAreReadInOrderAndFailuresDoNotStopTheRest() throws Exception {
        Path digests = Files.createDirectories(folder.resolve("digests/inner"));
        Files.write(folder.resolve("digests/b.md"), Digests.lines("2410.00001|A|s|e|x|1"));
        Files.write(digests.resolve("c.MD"), Digests.lines("2410.00002|B|s|e|x|1"));
        Files.write(digests.resolve("no.txt"), Digests.lines("2410.00003|C|s|e|x|1"));
        List<String> done = new ArrayList<>();
        ImportReport report =
                library.importer()
                        .importPaths(
                                List.of(folder.resolve("absent.md"), folder.resolve("digests")),
                                Progress.NONE,
                                CancelFlag.never(),
                                one -> done.add(one.file()));
        assertEquals(List.of("absent.md", "b.md", "c.MD"), done);
        assertEquals(Outcome.FAILED, report.files().getFirst().outcome());
        assertEquals(2, report.added());
        assertFalse(report.cancelled());
    }

    @Test
    void whatWasReadBeforeACancelIsKept() throws Exception {
        Path digests = Files.createDirectories(folder.resolve("digests"));
        for (int i = 0; i < 300; i++) {
            Files.write(
                    digests.resolve("d%03d.md".formatted(i)),
                    Digests.lines("2410.%05d|A|s|e|x|1".formatted(i)));
        }
        CancelFlag cancel = new CancelFlag();
        ImportReport report =
                library.importer()
                        .importPaths(
                                List.of(digests), Progress.NONE, cancel, one -> cancel.raise());
        assertTrue(report.cancelled());
        assertEquals(report.added(), library.browse().find(Query.ALL).size());
        library.importer()
                .importPaths(List.of(digests), Progress.NONE, CancelFlag.never(), one -> {});
        assertEquals(300, library.browse().find(Query.ALL).size());
    }

    @Test
    void samplesGoWithoutTakingWhatThePersonTouched() throws Exception {
        library.importer()
                .importSample(
                        "2020-01-01.md",
                        Digests.lines(
                                "2410.00001|A|표본|e|x|1",
                                "2410.00002|B|s|e|x|1",
                                "2410.00003|C|표본|e|x|1"));
        assertEquals(3, library.browse().shelves().samples());
        long kept = library.browse().resolve("2410.00002").orElseThrow();
        library.notes().replace(kept, "note");
        take("2024-10-24.md", "2410.00003|C|own|e|x|1");
        library.indexer().catchUp(CancelFlag.never());
        assertEquals(1, library.importer().removeSamples());
        assertEquals(2, library.browse().find(Query.ALL).size());
        assertEquals(0, library.browse().search(Query.best("표본", Scope.ALL)).length);
        long own = library.browse().resolve("2410.00003").orElseThrow();
        Paper paper = library.browse().paper(own).orElseThrow();
        assertFalse(paper.row().sample());
        assertEquals(1, paper.readings().size());
        assertEquals(List.of(), library.health().problems());
    }
}

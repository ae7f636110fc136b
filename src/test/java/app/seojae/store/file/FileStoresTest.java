package app.seojae.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.PdfVersion;
import app.seojae.model.paper.ReaderSplit;
import app.seojae.model.paper.ReadingPlace;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.model.paper.ReadingPlace.Flow;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database knows of a paper's files beside its download. */
class FileStoresTest {

    private static final PdfVersionStore VERSIONS = new PdfVersionStore();
    private static final ReaderViewStore VIEWS = new ReaderViewStore();
    private static final ReadingPlaceStore PLACES = new ReadingPlaceStore();
    private static final ThumbnailStore PICTURES = new ThumbnailStore();
    private static final long NOBODY = 99;

    @TempDir Path folder;
    private StoreRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        rig.papers("2410.00001", "2410.00002", "2410.00003");
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private void stored(long paper, String path, long bytes) throws Exception {
        PdfInfo info = new PdfInfo(PdfInfo.State.STORED, bytes, bytes, 1, path, null);
        rig.change(sql -> new DownloadStore().stored(sql, paper, info, null));
    }

    @Test
    void everyFileTheLibraryNamesIsListed() throws Exception {
        stored(1, "a.pdf", 7);
        rig.change(
                sql -> {
                    new DownloadStore().enqueue(sql, List.of(2L));
                    VERSIONS.seen(sql, 1, TextVersion.of("old"), null, 1);
                    VERSIONS.seen(sql, 1, TextVersion.of("now"), null, 2);
                    VERSIONS.moved(sql, 1, TextVersion.of("old"), "older/a.pdf");
                    PICTURES.stored(sql, 1, "a.png");
                    PICTURES.failed(sql, 2, 9);
                });
        Set<FileStore.Named> all = new HashSet<>(rig.read(sql -> new FileStore().all(sql)));
        assertEquals(
                Set.of(
                        new FileStore.Named("a.pdf", 7),
                        new FileStore.Named("older/a.pdf", -1),
                        new FileStore.Named("a.png", -1)),
                all);
    }

    @Test
    void versionsAreCountedInTheOrderTheyCame() throws Exception {
        rig.change(
                sql -> {
                    VERSIONS.seen(sql, 1, TextVersion.of("b"), 2, 1);
                    VERSIONS.seen(sql, 1, TextVersion.of("a"), null, 2);
                    VERSIONS.seen(sql, 2, TextVersion.of("b"), 7, 3);
                    VERSIONS.seen(sql, NOBODY, TextVersion.of("b"), 7, 3);
                });
        assertEquals(
                List.of(new PdfVersion("b", 1, 2, null), new PdfVersion("a", 2, null, null)),
                rig.read(sql -> VERSIONS.versions(sql, 1)));
        assertEquals(
                List.of(new PdfVersion("b", 1, 7, null)),
                rig.read(sql -> VERSIONS.versions(sql, 2)));
        assertEquals(3, rig.count("pdf_versions"));
    }

    @Test
    void aVersionSeenAgainLearnsAndForgetsNothing() throws Exception {
        rig.change(
                sql -> {
                    VERSIONS.seen(sql, 1, TextVersion.of("a"), null, 1);
                    VERSIONS.moved(sql, 1, TextVersion.of("a"), "older/a.pdf");
                    VERSIONS.seen(sql, 1, TextVersion.of("a"), 3, 2);
                    VERSIONS.seen(sql, 1, TextVersion.of("a"), null, 4);
                });
        assertEquals(
                List.of(new PdfVersion("a", 1, 3, "older/a.pdf")),
                rig.read(sql -> VERSIONS.versions(sql, 1)));
        assertEquals(4, rig.number("SELECT seen FROM pdf_versions"));
        rig.change(sql -> VERSIONS.moved(sql, 1, TextVersion.of("a"), null));
        assertNull(rig.read(sql -> VERSIONS.versions(sql, 1)).getFirst().path());
    }

    @Test
    void theFirstFingerprintOfAFileStays() throws Exception {
        rig.change(
                sql -> {
                    VERSIONS.keepText(sql, "hash", TextVersion.of("first"));
                    VERSIONS.keepText(sql, "hash", TextVersion.of("second"));
                });
        assertEquals(
                Optional.of(TextVersion.of("first")), rig.read(sql -> VERSIONS.text(sql, "hash")));
        assertEquals(Optional.empty(), rig.read(sql -> VERSIONS.text(sql, "other")));
    }

    @Test
    void aSplitIsKeptUntilItIsClosed() throws Exception {
        assertEquals(Optional.empty(), rig.read(sql -> VIEWS.split(sql, 1)));
        for (ReaderSplit split :
                List.of(
                        new ReaderSplit(2, false, 0.3),
                        new ReaderSplit(1, true, null),
                        new ReaderSplit(3, true, 0.75))) {
            rig.change(sql -> VIEWS.saveSplit(sql, 1, split));
            assertEquals(Optional.of(split), rig.read(sql -> VIEWS.split(sql, 1)));
        }
        rig.change(sql -> VIEWS.saveSplit(sql, 1, null));
        assertEquals(Optional.empty(), rig.read(sql -> VIEWS.split(sql, 1)));
        rig.change(sql -> VIEWS.saveSplit(sql, NOBODY, new ReaderSplit(1, true, null)));
        assertEquals(Optional.empty(), rig.read(sql -> VIEWS.split(sql, NOBODY)));
    }

    @Test
    void aSplitEndsWithThePaperBeside() throws Exception {
        rig.change(sql -> VIEWS.saveSplit(sql, 1, new ReaderSplit(2, false, 0.3)));
        rig.change(sql -> VIEWS.saveLook(sql, 1, "sepia"));
        rig.change(sql -> sql.update("DELETE FROM papers WHERE id = 2"));
        assertEquals(Optional.empty(), rig.read(sql -> VIEWS.split(sql, 1)));
        assertEquals(Optional.of("sepia"), rig.read(sql -> VIEWS.look(sql, 1)));
    }

    @Test
    void aLookOfItsOwnStandsBesideTheSplit() throws Exception {
        ReaderSplit split = new ReaderSplit(2, false, 0.3);
        rig.change(
                sql -> {
                    VIEWS.saveLook(sql, 1, "night");
                    VIEWS.saveSplit(sql, 1, split);
                    VIEWS.saveLook(sql, 1, null);
                });
        assertEquals(Optional.empty(), rig.read(sql -> VIEWS.look(sql, 1)));
        assertEquals(Optional.of(split), rig.read(sql -> VIEWS.split(sql, 1)));
    }

    @ParameterizedTest
    @EnumSource(Fit.class)
    void aPlaceComesBackWhole(Fit fit) throws Exception {
        for (Flow flow : Flow.values()) {
            ReadingPlace place =
                    new ReadingPlace(
                            PageIndex.ofNumber(12), 0.125, 0.3, 2.5, fit, flow, 270, false);
            rig.change(sql -> PLACES.save(sql, 1, 0, place));
            assertEquals(Optional.of(place), rig.read(sql -> PLACES.place(sql, 1, 0)));
        }
        assertEquals(1, rig.count("places"));
    }

    @Test
    void twoViewsOfAPaperHavePlacesOfTheirOwn() throws Exception {
        ReadingPlace second = new ReadingPlace(PageIndex.ofNumber(3), 0, 1, Fit.NONE, false);
        rig.change(sql -> PLACES.save(sql, 1, 0, ReadingPlace.START));
        rig.change(sql -> PLACES.save(sql, 1, 1, second));
        rig.change(sql -> PLACES.save(sql, NOBODY, 0, second));
        assertEquals(Optional.of(ReadingPlace.START), rig.read(sql -> PLACES.place(sql, 1, 0)));
        assertEquals(Optional.of(second), rig.read(sql -> PLACES.place(sql, 1, 1)));
        assertEquals(Optional.empty(), rig.read(sql -> PLACES.place(sql, 2, 0)));
        assertEquals(2, rig.count("places"));
    }

    @Test
    void aFitOfANewerProgramIsThatOfTheStart() throws Exception {
        rig.change(
                sql ->
                        PLACES.save(
                                sql,
                                1,
                                0,
                                new ReadingPlace(PageIndex.ofNumber(3), 0, 1, Fit.NONE, false)));
        rig.change(sql -> sql.update("UPDATE places SET fit = 'HEIGHT', flow = 'SPIRAL'"));
        assertEquals(
                Optional.of(
                        new ReadingPlace(
                                PageIndex.ofNumber(3), 0, 1, ReadingPlace.START.fit(), false)),
                rig.read(sql -> PLACES.place(sql, 1, 0)));
    }

    private List<Long> wanted(long now) throws Exception {
        return rig.read(sql -> PICTURES.wanted(sql, now, List.of(3L, NOBODY, 1L, 2L))).stream()
                .map(ThumbnailStore.Wanted::paper)
                .toList();
    }

    @Test
    void picturesAreWantedInTheOrderGivenUntilTheyAreHere() throws Exception {
        assertEquals(List.of(3L, 1L, 2L), wanted(0));
        rig.change(sql -> PICTURES.stored(sql, 1, "a.png"));
        assertEquals(List.of(3L, 2L), wanted(0));
    }

    @Test
    void aPictureAskedForInVainWaits() throws Exception {
        rig.change(sql -> PICTURES.failed(sql, 1, 100));
        assertEquals(List.of(3L, 2L), wanted(99));
        assertEquals(List.of(3L, 1L, 2L), wanted(100));
        rig.change(sql -> PICTURES.failed(sql, 1, 200));
        assertEquals(List.of(3L, 2L), wanted(199));
        assertEquals(2, rig.read(sql -> PICTURES.wanted(sql, 200, List.of(1L))).getFirst().tries());
        rig.change(sql -> PICTURES.askAgain(sql, 1));
        assertEquals(0, rig.read(sql -> PICTURES.wanted(sql, 0, List.of(1L))).getFirst().tries());
        rig.change(sql -> PICTURES.stored(sql, 1, "a.png"));
        rig.change(sql -> PICTURES.askAgain(sql, 1));
        assertEquals(List.of(3L, 2L), wanted(999));
    }

    @Test
    void whatIsWantedTellsWhereToLook() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-11-01", EntryDraft.titled("T").picture("https://example.org/a.png")));
        stored(4, "t.pdf", 1);
        ThumbnailStore.Wanted wanted =
                rig.read(sql -> PICTURES.wanted(sql, 0, List.of(4L))).getFirst();
        assertEquals(
                new ThumbnailStore.Wanted(4, "T", null, "https://example.org/a.png", "t.pdf", 0),
                wanted);
    }

    @Test
    void theNewestPapersPicturesComeFirst() throws Exception {
        rig.file(DigestDraft.of("2024-11-01", EntryDraft.of("2411.00001")));
        rig.file(DigestDraft.of("2024-09-01", EntryDraft.of("2409.00001")));
        List<Long> newest =
                rig.read(sql -> PICTURES.newest(sql, 0, 3)).stream()
                        .map(ThumbnailStore.Wanted::paper)
                        .toList();
        assertEquals(List.of(4L, 1L, 2L), newest);
        rig.change(sql -> PICTURES.stored(sql, 4, "x"));
        assertEquals(2, rig.read(sql -> PICTURES.newest(sql, 0, 3)).size());
    }

    @Test
    void picturesThatNeedNoNetwork() throws Exception {
        stored(1, "a.pdf", 1);
        stored(2, "b.pdf", 1);
        rig.change(sql -> PICTURES.stored(sql, 1, "a.png"));
        rig.change(sql -> new DownloadStore().enqueue(sql, List.of(3L)));
        assertEquals(
                List.of(2L),
                rig.read(sql -> PICTURES.withPdf(sql, 0, 9)).stream()
                        .map(ThumbnailStore.Wanted::paper)
                        .toList());
    }
}

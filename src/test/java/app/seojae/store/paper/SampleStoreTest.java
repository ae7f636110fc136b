package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.seojae.library.Made;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Status;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.annotation.AnnotationStore;
import app.seojae.store.file.DownloadStore;
import app.seojae.store.file.ThumbnailStore;
import app.seojae.store.search.PartStore;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleStoreTest {

    private static final List<String> IDS =
            List.of("2410.00001", "2410.00002", "2410.00003", "2410.00004", "2410.00005");

    @TempDir Path folder;
    private StoreRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        rig.file(
                DigestDraft.of(
                                "2024-10-24",
                                IDS.stream().map(EntryDraft::of).toArray(EntryDraft[]::new))
                        .sample());
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private SampleStore.Removed remove() throws Exception {
        return rig.write(sql -> new SampleStore().remove(sql));
    }

    @Test
    void samplesNobodyTouchedGoWithAllTheyBrought() throws Exception {
        rig.index(new PartStore(text -> text));
        assertEquals(5, rig.count("grams_title"));
        assertEquals(new SampleStore.Removed(5, List.of()), remove());
        for (String table :
                List.of(
                        "papers",
                        "readings",
                        "digests",
                        "grams_title",
                        "grams_body",
                        "unindexed")) {
            assertEquals(0, rig.count(table), table);
        }
        assertEquals(new SampleStore.Removed(0, List.of()), remove());
        assertEquals(List.of(), rig.database().complaints());
    }

    @Test
    void theirFilesAreNamed() throws Exception {
        rig.change(
                sql -> {
                    PdfInfo stored = new PdfInfo(PdfInfo.State.STORED, 1, 1, 1, "a.pdf", null);
                    new DownloadStore().stored(sql, 1, stored, null);
                    new ThumbnailStore().stored(sql, 1, "a.png");
                    new ThumbnailStore().failed(sql, 2, 9);
                });
        assertEquals(List.of("a.pdf", "a.png"), remove().files());
    }

    @Test
    void whatAPersonDidSomethingWithStays() throws Exception {
        PaperStateStore states = new PaperStateStore();
        rig.change(
                sql -> {
                    states.bookmark(sql, 1, true);
                    states.note(sql, 2, "n", "n", 1);
                    states.addTag(sql, 3, "t");
                    new CollectionStore().create(sql, "c");
                    new CollectionStore().add(sql, "c", 4);
                    new AnnotationStore().put(sql, Made.of(5, AnnotationKind.HIGHLIGHT, 1, "w"));
                });
        assertEquals(0, remove().papers());
        assertEquals(5, rig.count("papers"));
        assertEquals(1, rig.count("annotations"));
    }

    @Test
    void readingThemAloneKeepsNone() throws Exception {
        rig.change(
                sql -> {
                    new PaperStateStore().status(sql, 1, Status.READ);
                    new PaperStateStore().opened(sql, 2, 5);
                });
        assertEquals(5, remove().papers());
    }

    @Test
    void aPaperOfAPersonsOwnDigestsKeepsOnlyTheirWords() throws Exception {
        rig.file(DigestDraft.of("2024-10-20", EntryDraft.of(IDS.get(0)).texts("mine", "")));
        assertEquals(2, rig.row(1).readings());
        assertEquals("summary", rig.row(1).summary());
        assertEquals(4, remove().papers());
        assertEquals("mine", rig.row(1).summary());
        assertEquals(1, rig.row(1).readings());
        assertFalse(rig.row(1).sample());
        assertEquals(1, rig.count("digests"));
        assertEquals(List.of(), rig.database().complaints());
    }

    @Test
    void aDigestStaysWhileAPaperOfItDoes() throws Exception {
        rig.change(sql -> new PaperStateStore().bookmark(sql, 1, true));
        assertEquals(4, remove().papers());
        assertEquals(1, rig.count("digests"));
        assertEquals("summary", rig.row(1).summary());
    }
}

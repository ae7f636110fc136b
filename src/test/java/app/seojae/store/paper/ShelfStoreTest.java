package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.seojae.model.paper.Facet;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.Query.Shelf;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.file.DownloadStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfStoreTest {

    @TempDir Path folder;
    private StoreRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private ShelfCounts shelves() throws Exception {
        return rig.read(sql -> new ShelfStore().shelves(sql));
    }

    @Test
    void anEmptyLibraryCountsNothing() throws Exception {
        ShelfCounts counts = shelves();
        for (Shelf shelf : Shelf.values()) {
            assertEquals(0, counts.count(shelf), shelf.name());
        }
        assertNull(counts.newestDay());
        assertEquals(List.of(), counts.fields());
        assertEquals(List.of(), counts.months());
        assertEquals(0, counts.pdfBytes());
        assertEquals(0, counts.samples());
    }

    @Test
    void fieldsWithMostPapersComeFirstOfEqualsByName() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-24",
                        EntryDraft.of("2410.00001").fields("b", "c"),
                        EntryDraft.of("2410.00002").fields("c", "a"),
                        EntryDraft.of("2410.00003")));
        assertEquals(
                List.of(new Facet("c", 2), new Facet("a", 1), new Facet("b", 1)),
                shelves().fields());
    }

    @Test
    void monthsAreThoseOfTheDaysWithoutAnyZone() throws Exception {
        rig.file(DigestDraft.of("2024-10-31", EntryDraft.of("2410.00001")));
        rig.file(DigestDraft.of("2024-11-01", EntryDraft.of("2410.00002")));
        rig.file(DigestDraft.of("2023-12-31", EntryDraft.of("2410.00003")));
        rig.file(DigestDraft.of("2023-12-01", EntryDraft.of("2410.00004")));
        rig.file(DigestDraft.undated("x", EntryDraft.of("2410.00005")));
        assertEquals(
                List.of(new Facet("2024-11", 1), new Facet("2024-10", 1), new Facet("2023-12", 2)),
                shelves().months());
        assertEquals(LocalDate.of(2024, 11, 1), shelves().newestDay());
    }

    @Test
    void aCollectionWithoutPapersIsShownATagWithoutIsNone() throws Exception {
        long paper = rig.papers("2410.00001").getFirst();
        rig.change(
                sql -> {
                    new CollectionStore().create(sql, "b");
                    new CollectionStore().create(sql, "a");
                    new CollectionStore().add(sql, "b", paper);
                    new PaperStateStore().addTag(sql, paper, "t");
                });
        assertEquals(List.of(new Facet("a", 0), new Facet("b", 1)), shelves().collections());
        assertEquals(List.of(new Facet("t", 1)), shelves().tags());
        rig.change(sql -> new PaperStateStore().removeTag(sql, paper, "t"));
        assertEquals(List.of(), shelves().tags());
    }

    @Test
    void onlyStoredPdfsTakeRoom() throws Exception {
        List<Long> papers = rig.papers("2410.00001", "2410.00002", "2410.00003");
        rig.change(
                sql -> {
                    DownloadStore downloads = new DownloadStore();
                    for (long paper : papers.subList(0, 2)) {
                        downloads.stored(
                                sql,
                                paper,
                                new PdfInfo(PdfInfo.State.STORED, 3_000_000_000L, 0, 1, "p", null),
                                null);
                    }
                    downloads.enqueue(sql, papers);
                });
        assertEquals(6_000_000_000L, shelves().pdfBytes());
        assertEquals(2, shelves().count(Shelf.OFFLINE));
    }

    @Test
    void samplesAreCounted() throws Exception {
        rig.papers("2410.00001");
        rig.file(
                DigestDraft.of(
                                "2024-10-25",
                                EntryDraft.of("2410.00001"),
                                EntryDraft.of("2410.00002"))
                        .sample());
        assertEquals(1, shelves().samples());
    }
}

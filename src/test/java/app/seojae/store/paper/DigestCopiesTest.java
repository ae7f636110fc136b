package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.seojae.model.paper.PaperRow;
import app.seojae.store.DigestDraft;
import app.seojae.store.EntryDraft;
import app.seojae.store.StoreRig;
import app.seojae.store.paper.DigestStore.Counts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of a file under other names, and papers known by no number but their digest's. */
class DigestCopiesTest {

    private static final String ID = "2410.00001";

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

    @ParameterizedTest
    @CsvSource({
        // the name it was filed under, that of the copy, the one that stays
        "copy of it, 2024-10-24, 2024-10-24",
        "2024-10-24, copy of it, 2024-10-24",
        "2024-10-24-15-00-14, 2024-10-24, 2024-10-24",
        "2024-10-24, 2024-10-24-15-00-14, 2024-10-24",
        "a longer name, short, short",
        "short, a longer name, short",
    })
    void aCopyUnderAnotherNameIsTheSameFile(String first, String second, String kept)
            throws Exception {
        rig.file(named(first, EntryDraft.of(ID)));
        assertEquals(new Counts(0, 0, 1), rig.file(named(second, EntryDraft.of(ID))));
        assertEquals(1, rig.count("digests"));
        assertEquals(
                kept,
                rig.read(sql -> sql.first("SELECT key FROM digests", row -> row.text(1)))
                        .orElseThrow());
        PaperRow row = rig.row(rig.paper(ID));
        assertEquals(kept.startsWith("2") ? LocalDate.of(2024, 10, 24) : null, row.date());
    }

    private static DigestDraft named(String name, EntryDraft entry) {
        DigestDraft draft =
                name.startsWith("2")
                        ? DigestDraft.of(name, entry)
                        : DigestDraft.undated(name, entry);
        return draft.bytes("the same bytes");
    }

    @Test
    void theSameBytesOfAnotherDayAreAnotherDigest() throws Exception {
        rig.file(named("2024-10-24", EntryDraft.of(ID)));
        rig.file(named("2024-10-25", EntryDraft.of(ID)));
        assertEquals(2, rig.count("digests"));
        assertEquals(2, rig.row(rig.paper(ID)).readings());
    }

    @Test
    void papersWithoutANumberAreKnownByDigestAndTitle() throws Exception {
        rig.file(
                DigestDraft.of(
                        "2024-10-24", EntryDraft.titled("A  Title"), EntryDraft.titled("B")));
        rig.file(
                DigestDraft.of("2024-10-24", EntryDraft.titled("a title").texts("new", ""))
                        .bytes("changed"));
        rig.file(DigestDraft.of("2024-10-25", EntryDraft.titled("A Title")));
        assertEquals(3, rig.count("papers"));
        assertNull(rig.row(1).arxivId());
        assertEquals("new", rig.row(1).summary());
    }

    /** A better name for the file is no reason to take its papers for others. */
    @ParameterizedTest
    @CsvSource({"a longer name, 2024-10-24", "2024-10-24, a longer name"})
    void papersWithoutANumberKeepTheirPlaceUnderAnotherName(String first, String second)
            throws Exception {
        rig.file(named(first, EntryDraft.titled("T")));
        rig.change(sql -> new PaperStateStore().addTag(sql, 1, "mine"));
        assertEquals(
                new Counts(0, 0, 1), rig.file(named(second, EntryDraft.titled("T")).reader(2)));
        assertEquals(1, rig.count("papers"));
        assertEquals(List.of("mine"), rig.row(1).tags());
    }
}

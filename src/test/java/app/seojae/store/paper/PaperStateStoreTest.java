package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Status;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperStateStoreTest {

    private static final PaperStateStore STORE = new PaperStateStore();
    private static final long NOBODY = 99;

    @TempDir Path folder;
    private StoreRig rig;
    private long paper;
    private long other;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        List<Long> papers = rig.papers("2410.00001", "2410.00002");
        paper = papers.getFirst();
        other = papers.getLast();
        rig.change(sql -> sql.update("DELETE FROM unindexed"));
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<Long> waiting() throws Exception {
        return rig.read(
                sql -> sql.list("SELECT paper FROM unindexed ORDER BY 1", row -> row.number(1)));
    }

    @Test
    void aBookmarkGoesOnAndOff() throws Exception {
        rig.change(sql -> STORE.bookmark(sql, paper, true));
        assertEquals(
                Map.of(paper, true, other, false),
                rig.read(sql -> STORE.bookmarks(sql, List.of(paper, other, NOBODY))));
        rig.change(sql -> STORE.bookmark(sql, paper, false));
        assertFalse(rig.row(paper).bookmarked());
        assertEquals(List.of(), waiting());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void everyStatusIsKept(Status status) throws Exception {
        rig.change(sql -> STORE.status(sql, paper, status));
        assertEquals(
                Map.of(paper, status, other, Status.UNREAD),
                rig.read(sql -> STORE.statuses(sql, List.of(paper, other, NOBODY))));
    }

    @ParameterizedTest
    @CsvSource({
        "UNREAD, READING",
        "READING, READING",
        "READ, READ",
        "SKIPPED, SKIPPED",
    })
    void whatIsOpenedIsBeingReadUnlessAPersonSaidMore(Status before, Status after)
            throws Exception {
        rig.change(
                sql -> {
                    STORE.status(sql, paper, before);
                    STORE.opened(sql, paper, 77);
                });
        assertEquals(after, rig.row(paper).status());
        assertEquals(77, rig.whole(paper).opened().getEpochSecond());
        assertEquals(Status.UNREAD, rig.row(other).status());
    }

    @Test
    void aTagIsThereOnce() throws Exception {
        assertTrue(rig.did(sql -> STORE.addTag(sql, paper, "읽을 것")));
        assertFalse(rig.did(sql -> STORE.addTag(sql, paper, "읽을 것")));
        assertTrue(rig.did(sql -> STORE.addTag(sql, other, "읽을 것")));
        assertEquals(List.of("읽을 것"), rig.row(paper).tags());
        assertTrue(rig.did(sql -> STORE.removeTag(sql, paper, "읽을 것")));
        assertFalse(rig.did(sql -> STORE.removeTag(sql, paper, "읽을 것")));
        assertEquals(List.of("읽을 것"), rig.row(other).tags());
    }

    @Test
    void tagsOfNoPaperAreNotKept() throws Exception {
        assertFalse(rig.did(sql -> STORE.addTag(sql, NOBODY, "t")));
        assertEquals(0, rig.count("tags"));
        assertEquals(List.of(), waiting());
    }

    /** Only what changed is indexed again, and of it not what digests say. */
    @Test
    void tagsAndNotesWaitForTheirGrams() throws Exception {
        rig.write(sql -> STORE.addTag(sql, paper, "t"));
        assertEquals(List.of(paper), waiting());
        assertEquals(0, rig.number("SELECT body FROM unindexed"));
        rig.change(sql -> sql.update("DELETE FROM unindexed"));
        rig.write(sql -> STORE.addTag(sql, paper, "t"));
        assertEquals(List.of(), waiting());
        rig.change(sql -> STORE.note(sql, other, "n", "n", 1));
        assertEquals(List.of(other), waiting());
    }

    @Test
    void everyNoteCountsUpItsRevision() throws Exception {
        assertEquals(Optional.of(new NoteText(0, "")), rig.read(sql -> STORE.note(sql, paper)));
        rig.change(sql -> STORE.note(sql, paper, "# one", "one", 1));
        rig.change(sql -> STORE.note(sql, paper, "two", "two", 2));
        assertEquals(Optional.of(new NoteText(2, "two")), rig.read(sql -> STORE.note(sql, paper)));
        assertEquals("two", rig.row(paper).remark());
        assertEquals(2, rig.number("SELECT changed FROM notes WHERE paper = ?", paper));
        assertEquals(Optional.of(new NoteText(0, "")), rig.read(sql -> STORE.note(sql, other)));
        assertEquals(Optional.empty(), rig.read(sql -> STORE.note(sql, NOBODY)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t\n"})
    void aBlankNoteIsNone(String blank) throws Exception {
        rig.change(sql -> STORE.note(sql, paper, "words", "words", 1));
        rig.change(sql -> STORE.note(sql, paper, blank, "", 2));
        assertEquals(0, rig.count("notes"));
        assertEquals(new NoteText(2, ""), rig.whole(paper).noteText());
    }

    @Test
    void papersWithSomethingToShowComeInTheOrderAsked() throws Exception {
        rig.change(
                sql -> {
                    STORE.note(sql, paper, "a", "a", 1);
                    STORE.note(sql, other, "---", "  ", 1);
                });
        assertEquals(
                List.of(paper),
                rig.read(sql -> STORE.withRemark(sql, List.of(NOBODY, other, paper))));
        rig.change(sql -> STORE.note(sql, other, "b", "b", 2));
        assertEquals(
                List.of(other, paper),
                rig.read(sql -> STORE.withRemark(sql, List.of(other, paper))));
    }

    @Test
    void papersThatAreGoneAreTold() throws Exception {
        assertEquals(
                List.of(paper, other),
                rig.read(sql -> STORE.existing(sql, List.of(other, NOBODY, paper))));
        assertEquals(List.of(), rig.read(sql -> STORE.existing(sql, List.of())));
    }
}

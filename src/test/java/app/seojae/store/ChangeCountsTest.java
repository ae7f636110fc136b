package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.seojae.model.paper.Status;
import app.seojae.store.ChangeCounts.Kind;
import app.seojae.store.paper.CollectionStore;
import app.seojae.store.paper.DigestStore;
import app.seojae.store.paper.PaperStateStore;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeCountsTest {

    private final ChangeCounts changes = new ChangeCounts();
    private final PaperStateStore states = new PaperStateStore();

    @TempDir Path folder;
    private StoreRig rig;

    @BeforeEach
    void open() throws Exception {
        rig = StoreRig.in(folder);
        rig.papers("2410.00001", "2410.00002");
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private Map<Kind, List<Long>> stamps() throws Exception {
        Map<Kind, List<Long>> stamps = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            stamps.put(kind, rig.read(sql -> changes.stamp(sql, Set.of(kind))));
        }
        return stamps;
    }

    private Set<Kind> changed(StoreRig.Doing doing) throws Exception {
        Map<Kind, List<Long>> before = stamps();
        rig.change(doing);
        Map<Kind, List<Long>> now = stamps();
        Set<Kind> changed = EnumSet.noneOf(Kind.class);
        now.forEach(
                (kind, stamp) -> {
                    if (!stamp.equals(before.get(kind))) {
                        changed.add(kind);
                    }
                });
        return changed;
    }

    @Test
    void whatAPersonDoesChangesItsOwnKindAlone() throws Exception {
        CollectionStore collections = new CollectionStore();
        assertEquals(Set.of(Kind.BOOKMARKS), changed(sql -> states.bookmark(sql, 1, true)));
        assertEquals(Set.of(), changed(sql -> states.bookmark(sql, 1, true)));
        assertEquals(Set.of(Kind.STATUS), changed(sql -> states.status(sql, 1, Status.READ)));
        assertEquals(Set.of(Kind.TAGS), changed(sql -> states.addTag(sql, 1, "다시")));
        assertEquals(Set.of(Kind.TAGS), changed(sql -> states.removeTag(sql, 1, "다시")));
        assertEquals(Set.of(Kind.NOTES), changed(sql -> states.note(sql, 1, "글", "글", 1)));
        assertEquals(Set.of(), changed(sql -> states.note(sql, 1, "글 둘", "글 둘", 2)));
        assertEquals(Set.of(Kind.NOTES), changed(sql -> states.note(sql, 1, "", "", 3)));
        assertEquals(Set.of(Kind.COLLECTIONS), changed(sql -> collections.create(sql, "묶음")));
        assertEquals(Set.of(Kind.COLLECTIONS), changed(sql -> collections.add(sql, "묶음", 1)));
        assertEquals(
                Set.of(Kind.COLLECTIONS), changed(sql -> collections.rename(sql, "묶음", "새 묶음")));
    }

    @Test
    void whatComesByItselfChangesItsKinds() throws Exception {
        assertEquals(
                Set.of(Kind.PDFS),
                changed(sql -> sql.update("INSERT INTO pdfs (paper, state) VALUES (1, 'queued')")));
        assertEquals(Set.of(), changed(sql -> sql.update("UPDATE pdfs SET tries = 1")));
        assertEquals(
                Set.of(Kind.PDFS), changed(sql -> sql.update("UPDATE pdfs SET state = 'stored'")));
        assertEquals(
                Set.of(Kind.UPVOTES), changed(sql -> sql.update("UPDATE papers SET upvotes = 7")));
        assertEquals(Set.of(Kind.DAY), changed(sql -> sql.update("UPDATE papers SET day = 7")));
        assertEquals(
                Set.of(Kind.TEXTS), changed(sql -> sql.update("UPDATE readings SET others = 'x'")));
        assertEquals(Set.of(), changed(sql -> sql.update("UPDATE readings SET others = 'x'")));
    }

    @Test
    void aNewPaperAndOneThatLeavesChangeWhatTheyHave() throws Exception {
        EntryDraft third = EntryDraft.of("2410.00003").fields("로봇");
        Set<Kind> come =
                changed(
                        sql ->
                                new DigestStore()
                                        .file(
                                                sql,
                                                DigestDraft.of("2024-10-25", third).incoming(),
                                                9));
        assertEquals(EnumSet.of(Kind.PAPERS, Kind.FIELDS, Kind.TEXTS), come);
        rig.change(sql -> states.addTag(sql, 2, "다시"));
        Set<Kind> gone = changed(sql -> sql.update("DELETE FROM papers WHERE id = 2"));
        assertEquals(EnumSet.of(Kind.PAPERS, Kind.TEXTS, Kind.TAGS), gone);
    }
}

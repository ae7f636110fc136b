package app.seojae.store.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.SeojaeException;
import app.seojae.store.StoreRig;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionStoreTest {

    private static final CollectionStore STORE = new CollectionStore();

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
        rig.change(sql -> STORE.create(sql, "읽기 모임"));
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    private List<Long> members(String name) throws Exception {
        return rig.read(sql -> STORE.members(sql, name));
    }

    private boolean add(String name, long one) throws Exception {
        return rig.did(sql -> STORE.add(sql, name, one));
    }

    @Test
    void aCollectionIsKnownByItsVeryName() throws Exception {
        assertTrue(rig.holds(sql -> STORE.exists(sql, "읽기 모임")));
        assertFalse(rig.holds(sql -> STORE.exists(sql, "읽기모임")));
        assertEquals(List.of(), members("읽기 모임"));
        assertEquals(List.of(), members("none"));
    }

    @Test
    void makingOneTwiceLeavesTheFirst() throws Exception {
        assertTrue(add("읽기 모임", paper));
        rig.change(sql -> STORE.create(sql, "읽기 모임"));
        assertEquals(List.of(paper), members("읽기 모임"));
        assertEquals(1, rig.count("collections"));
    }

    @Test
    void aPaperStandsInItOnce() throws Exception {
        assertTrue(add("읽기 모임", other));
        assertTrue(add("읽기 모임", paper));
        assertFalse(add("읽기 모임", paper));
        assertEquals(List.of(paper, other), members("읽기 모임"));
        assertTrue(rig.did(sql -> STORE.remove(sql, "읽기 모임", paper)));
        assertFalse(rig.did(sql -> STORE.remove(sql, "읽기 모임", paper)));
        assertEquals(List.of(other), members("읽기 모임"));
    }

    @Test
    void nothingIsAddedToNoCollectionAndNoPaperToOne() throws Exception {
        assertFalse(add("none", paper));
        assertFalse(add("읽기 모임", 99));
        assertFalse(rig.did(sql -> STORE.remove(sql, "none", paper)));
        assertEquals(0, rig.count("members"));
    }

    @Test
    void aNewNameKeepsThePapers() throws Exception {
        add("읽기 모임", paper);
        rig.change(sql -> STORE.rename(sql, "읽기 모임", "club"));
        assertEquals(List.of(paper), members("club"));
        assertFalse(rig.holds(sql -> STORE.exists(sql, "읽기 모임")));
        assertEquals(List.of("club"), rig.whole(paper).collections());
    }

    @Test
    void aNameThatIsTakenIsRefused() throws Exception {
        rig.change(sql -> STORE.create(sql, "club"));
        assertThrows(
                SeojaeException.class, () -> rig.change(sql -> STORE.rename(sql, "club", "읽기 모임")));
        assertTrue(rig.holds(sql -> STORE.exists(sql, "club")));
    }

    @Test
    void removingOneLeavesItsPapers() throws Exception {
        add("읽기 모임", paper);
        rig.change(sql -> STORE.remove(sql, "읽기 모임"));
        assertEquals(0, rig.count("members"));
        assertEquals(2, rig.count("papers"));
        assertEquals(List.of(), rig.whole(paper).collections());
    }
}

package app.seojae.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageIndexTest {

    @Test
    void peopleCountFromOne() {
        assertEquals(new PageIndex(6), PageIndex.ofNumber(7));
        assertEquals(7, new PageIndex(6).number());
        assertEquals("7", new PageIndex(6).toString());
        assertEquals(PageIndex.ofNumber(8), PageIndex.ofNumber(7).next());
    }

    @Test
    void thereIsNoPageBeforeTheFirst() {
        assertThrows(IllegalArgumentException.class, () -> PageIndex.ofNumber(0));
        assertThrows(IllegalArgumentException.class, () -> new PageIndex(-1));
    }

    @Test
    void aDocumentHasThePagesFromItsFirstToItsLast() {
        assertEquals(List.of(PageIndex.FIRST, PageIndex.ofNumber(2)), PageIndex.all(2));
        assertEquals(List.of(), PageIndex.all(0));
        assertTrue(PageIndex.ofNumber(2).isIn(2));
        assertFalse(PageIndex.ofNumber(3).isIn(2));
        assertEquals(PageIndex.ofNumber(2), PageIndex.last(2));
        assertEquals(PageIndex.FIRST, PageIndex.last(0));
    }

    @Test
    void aPageThereIsNotIsTheLast() {
        assertEquals(PageIndex.ofNumber(2), PageIndex.ofNumber(9).limitedTo(2));
        assertEquals(PageIndex.FIRST, PageIndex.FIRST.limitedTo(2));
        assertEquals(PageIndex.FIRST, PageIndex.ofNumber(9).limitedTo(0));
    }

    @Test
    void aStretchHasBothItsEnds() {
        PageIndex third = PageIndex.ofNumber(3);
        assertEquals(List.of(third, third.next()), third.to(third.next()));
        assertEquals(List.of(third), third.to(third));
        assertEquals(List.of(), third.next().to(third));
    }
}

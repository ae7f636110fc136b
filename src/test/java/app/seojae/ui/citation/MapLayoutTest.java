package app.seojae.ui.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.citation.CitationMap;
import app.seojae.library.citation.CitationState;
import app.seojae.model.ArxivId;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PlainRows;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where papers stand on the map, and how arrow keys go from one to another. */
class MapLayoutTest {

    private static PaperRow row(long id) {
        return PlainRows.row(id, new ArxivId("20%02d.00001".formatted(id % 12 + 1)), "Paper " + id);
    }

    private static CitationMap map(int cites, int citedBy) {
        List<PaperRow> older = new ArrayList<>();
        List<PaperRow> newer = new ArrayList<>();
        for (int i = 1; i <= cites; i++) {
            older.add(row(100 + i));
        }
        for (int i = 1; i <= citedBy; i++) {
            newer.add(row(500 + i));
        }
        return new CitationMap(row(1), CitationState.LISTED, 9, older, newer, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 1090, 540",
        "49, 0, 1090, 540",
        "0, 70, 1150, 640",
        "60, 60, 1090, 540",
        "9, 9, 300, 200",
        "0, 0, 900, 500"
    })
    void allCardsStandInsideAndApart(int cites, int citedBy, double width, double height) {
        MapLayout layout = MapLayout.of(map(cites, citedBy), width, height, 1);
        assertEquals(1 + cites + citedBy, layout.places().size() + layout.hidden());
        for (MapLayout.Place one : layout.places()) {
            boolean narrow = width < 600;
            assertTrue(
                    narrow || (one.x() >= 0 && one.x() + MapLayout.WIDTH <= width), one::toString);
            assertTrue(one.y() >= 0 && one.y() + MapLayout.HEIGHT <= height, one::toString);
            for (MapLayout.Place other : layout.places()) {
                boolean apart =
                        Math.abs(one.x() - other.x()) >= MapLayout.WIDTH
                                || Math.abs(one.y() - other.y()) >= MapLayout.HEIGHT;
                assertTrue(apart || one.equals(other), () -> one + " " + other);
            }
        }
    }

    @Test
    void arrowKeysReachEveryCardAndComeBack() {
        MapLayout layout = MapLayout.of(map(9, 3), 1090, 540, 1);
        assertEquals(0, layout.hidden());
        List<Long> reached = new ArrayList<>(List.of(1L));
        for (int i = 0; i < reached.size(); i++) {
            for (int[] step : new int[][] {{-1, 0}, {1, 0}, {0, -1}, {0, 1}}) {
                long next = layout.next(reached.get(i), step[0], step[1]);
                if (!reached.contains(next)) {
                    reached.add(next);
                }
            }
        }
        assertEquals(13, reached.size());
        assertEquals(1, layout.next(layout.next(1, 1, 0), -1, 0));
        assertEquals(1, layout.next(1, 0, 1), "nothing stands below");
    }
}

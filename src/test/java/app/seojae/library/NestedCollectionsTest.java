package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A collection named {@code A/B} stands within A, and its papers are A's too. */
class NestedCollectionsTest {

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void fill() throws Exception {
        library = Digests.open(folder);
        library.importer()
                .importText(
                        "2024-01-05.md",
                        Digests.lines(
                                "2401.00001|A|s|e|x|1",
                                "2401.00002|B|s|e|x|2",
                                "2401.00003|C|s|e|x|3"));
        library.paperStates().collect(List.of(paper(1)), "세미나", true);
        library.paperStates().collect(List.of(paper(1), paper(2)), "세미나/발표", true);
        library.paperStates().collect(List.of(paper(3)), "세미나장", true);
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private long paper(int number) throws Exception {
        return library.browse().resolve("2401.0000" + number).orElseThrow();
    }

    private Map<String, Integer> sizes() throws Exception {
        return library.browse().shelves().collections().stream()
                .collect(Collectors.toMap(Facet::value, Facet::count));
    }

    private int found(String collection) throws Exception {
        int narrowed = library.browse().ids(Query.ALL.withCollection(collection)).length;
        String line = "collection:\"" + collection + "\"";
        assertEquals(narrowed, library.browse().search(Query.best(line, Scope.ALL)).length);
        return narrowed;
    }

    @Test
    void whatStandsWithinCounts() throws Exception {
        assertEquals(Map.of("세미나", 2, "세미나/발표", 2, "세미나장", 1), sizes());
        assertEquals(2, found("세미나"));
        assertEquals(2, found("세미나/발표"));
        assertEquals(1, found("세미나장"));
        assertEquals(0, found("세미"));
    }

    @Test
    void aNewNameTakesAllWithinAlongAndBack() throws Exception {
        library.paperStates().renameCollection("세미나", "모임");
        assertEquals(Map.of("모임", 2, "모임/발표", 2, "세미나장", 1), sizes());
        library.paperStates().undo();
        assertEquals(Map.of("세미나", 2, "세미나/발표", 2, "세미나장", 1), sizes());
    }

    @Test
    void nothingIsPutIntoItselfOrOverAnother() throws Exception {
        Map<String, Integer> before = sizes();
        library.paperStates().renameCollection("세미나", "세미나/안");
        library.paperStates().renameCollection("세미나", "세미나장");
        library.paperStates().renameCollection("세미나장", "세미나/발표");
        assertEquals(before, sizes());
        library.paperStates().renameCollection("세미나장", "세미나/장");
        assertTrue(sizes().containsKey("세미나/장"));
        assertEquals(3, found("세미나"));
    }
}

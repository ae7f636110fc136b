package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.facet.Facets;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facets count the papers found, and each count is what its filter finds. */
class FacetsTest {

    @TempDir Path folder;
    private Library library;

    @BeforeEach
    void fill() throws Exception {
        library = Digests.open(folder);
        take(
                "2024-01-05.md",
                "2401.00001|확산 A|s|e|컴퓨터 비전, NLP|3",
                "2401.00002|확산 B|s|e|컴퓨터비전, 자연어 처리 (NLP)|25",
                "2401.00003|로봇 C|s|e|로봇|120");
        take("2024-02-01.md", "2401.00004|확산 D|s|e|로봇, 컴퓨터 비전|");
        library.paperStates().tag(List.of(paper(1), paper(3)), List.of("세미나"), List.of());
        library.paperStates().status(List.of(paper(2)), Status.READ);
        library.notes().replace(paper(4), "메모");
    }

    private void take(String name, String... lines) throws Exception {
        library.importer().importText(name, Digests.lines(lines));
    }

    private long paper(int number) throws Exception {
        return library.browse().resolve("2401.0000" + number).orElseThrow();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private Facets facets(String line) throws Exception {
        return library.finding().facets().of(Query.ALL.withText(line));
    }

    private static Map<String, Integer> counts(List<Facet> facets) {
        return facets.stream().collect(Collectors.toMap(Facet::value, Facet::count));
    }

    @Test
    void theyFollowTheQuestion() throws Exception {
        Facets all = facets("");
        assertEquals(4, all.papers());
        assertEquals(Map.of("컴퓨터 비전", 3, "NLP", 2, "로봇", 2), counts(all.fields()));
        assertEquals("컴퓨터 비전", all.fields().getFirst().value());
        assertEquals(Map.of(Status.UNREAD, 3, Status.READ, 1), all.statuses());
        assertEquals(new TreeMap<>(Map.of(1, 3, 10, 2, 20, 2, 50, 1, 100, 1)), all.upvotes());
        assertEquals(1, all.things().get("note"));
        assertEquals(0, all.things().get("pdf"));
        SortedMap<LocalDate, Integer> days = all.days();
        assertEquals(3, days.get(LocalDate.of(2024, 1, 5)));
        Facets some = facets("확산 -tag:세미나");
        assertEquals(2, some.papers());
        assertEquals(Map.of("컴퓨터 비전", 2, "NLP", 1, "로봇", 1), counts(some.fields()));
        assertTrue(some.tags().isEmpty());
        assertNull(some.statuses().get(Status.SKIPPED));
        assertEquals(0, facets("없는말").papers());
    }

    @Test
    void eachCountIsWhatItsFilterFinds() throws Exception {
        Facets all = facets("");
        for (Facet field : all.fields()) {
            assertEquals(field.count(), found("field:\"" + field.value() + "\""), field.value());
        }
        for (Facet tag : all.tags()) {
            assertEquals(tag.count(), found("tag:\"" + tag.value() + "\""));
        }
        for (Map.Entry<Integer, Integer> bound : all.upvotes().entrySet()) {
            assertEquals(bound.getValue(), found("▲>=" + bound.getKey()));
        }
        for (Map.Entry<LocalDate, Integer> day : all.days().entrySet()) {
            assertEquals(day.getValue(), found("after:" + day.getKey() + " until:" + day.getKey()));
        }
        for (Map.Entry<Status, Integer> status : all.statuses().entrySet()) {
            assertEquals(status.getValue(), found("status:" + status.getKey().word()));
        }
        for (Map.Entry<String, Integer> thing : all.things().entrySet()) {
            assertEquals(thing.getValue(), found("has:" + thing.getKey()));
        }
    }

    private int found(String line) throws Exception {
        return found(library, line);
    }

    private static int found(Library in, String line) throws Exception {
        return in.browse().search(Query.best(line, Scope.ALL)).length;
    }

    @Test
    void authorsAreThoseADigestNames() throws Exception {
        String digest =
                """
                # [A title](https://arxiv.org/abs/2401.00009)
                **요약**
                글.

                **저자**
                Kim Minsu, 이서연

                **관련분야**
                로봇
                """;
        try (Library real = TestLibraries.open(folder.resolve("real"))) {
            real.importer().importText("2024-03-01.md", digest.getBytes(StandardCharsets.UTF_8));
            assertEquals(1, found(real, "author:minsu"));
            assertEquals(1, found(real, "저자:\"이서연\""));
            assertEquals(0, found(real, "author:park"));
            assertEquals(2, real.finding().facets().of(Query.ALL).authors().size());
        }
    }
}

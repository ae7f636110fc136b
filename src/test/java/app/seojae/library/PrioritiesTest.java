package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.library.context.Change;
import app.seojae.library.papers.Findings;
import app.seojae.library.priority.Priorities;
import app.seojae.library.priority.PriorityState;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Snippet;
import app.seojae.model.paper.Status;
import app.seojae.model.priority.Signal;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 먼저 볼 것: what counts as a signal, what is learned of it, and how papers stand then. */
class PrioritiesTest {

    private static final Query ORDERED = Query.ALL.sorted(Query.Sort.PRIORITY);

    @TempDir Path folder;
    private Library library;
    private Priorities priorities;

    /** Papers 1 to 10 are of agents, 11 to 20 of videos. */
    @BeforeEach
    void fill() throws Exception {
        library = Digests.open(folder);
        String[] lines =
                IntStream.rangeClosed(1, 20)
                        .mapToObj(
                                i ->
                                        "2401.000%02d|%s %d|%s|e|%s|3"
                                                .formatted(
                                                        i,
                                                        i <= 10 ? "에이전트" : "비디오",
                                                        i,
                                                        i <= 10 ? "에이전트가 화면을 다룹니다." : "비디오를 생성합니다.",
                                                        i <= 10 ? "로봇" : "비전"))
                        .toArray(String[]::new);
        library.importer().importText("2024-01-05.md", Digests.lines(lines));
        priorities = library.finding().priorities();
    }

    @AfterEach
    void close() throws Exception {
        library.close();
    }

    private long paper(int number) throws SeojaeException {
        return library.browse().resolve("2401.000%02d".formatted(number)).orElseThrow();
    }

    private List<Long> papers(int from, int to) throws SeojaeException {
        List<Long> papers = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            papers.add(paper(i));
        }
        return papers;
    }

    private void decide() throws SeojaeException {
        library.paperStates().bookmark(papers(1, 5), true);
        library.paperStates().status(papers(11, 15), Status.SKIPPED);
    }

    private PriorityState learn() throws SeojaeException {
        return priorities.learn(CancelFlag.never());
    }

    @Test
    void whatAPersonDidIsASignalOfItsStrongestKind() throws Exception {
        library.paperStates().bookmark(papers(1, 2), true);
        library.notes().replace(paper(2), "메모");
        library.paperStates().status(List.of(paper(3)), Status.SKIPPED);
        library.paperStates().status(List.of(paper(4)), Status.READ);
        library.paperStates().opened(paper(5));
        library.paperStates().status(List.of(paper(5)), Status.READ);
        assertEquals(
                List.of(
                        new Signal(paper(5), Signal.Kind.READ, true),
                        new Signal(paper(3), Signal.Kind.SKIPPED, true),
                        new Signal(paper(2), Signal.Kind.NOTED, true),
                        new Signal(paper(1), Signal.Kind.BOOKMARKED, true)),
                priorities.signals(),
                "a paper that was only ticked off among many says nothing");
    }

    @Test
    void papersLikeThoseKeptStandFirstAndNothingIsHidden() throws Exception {
        decide();
        PriorityState state = learn();
        assertTrue(state.isLearned());
        assertEquals(5, state.kept());
        assertEquals(5, state.skipped());
        assertTrue(state.speakFor().contains("에이전트"), state.speakFor().toString());
        assertTrue(state.speakAgainst().contains("비디오"), state.speakAgainst().toString());
        Findings found = library.browse().findings(ORDERED);
        List<Long> ids = Arrays.stream(found.listing().ids()).boxed().toList();
        assertEquals(20, ids.size());
        assertEquals(sorted(papers(6, 10)), sorted(ids.subList(0, 5)));
        assertEquals(sorted(papers(16, 20)), sorted(ids.subList(5, 10)));
        Snippet reason = found.snippets().get(ids.getFirst());
        assertEquals(Snippet.Where.PRIORITY, reason.where());
        assertTrue(reason.text().contains("에이전트"), reason.text());
        assertEquals(
                null, found.snippets().get(paper(1)), "nothing is said of what she decided on");
        Findings newest = library.browse().findings(Query.ALL);
        assertTrue(newest.snippets().isEmpty());
        assertFalse(newest.meansSameAs(found), "so that no reason stays on a card");
    }

    private static List<Long> sorted(List<Long> papers) {
        return papers.stream().sorted().toList();
    }

    @Test
    void wordsAndFiltersNarrowTheOrder() throws Exception {
        decide();
        learn();
        long[] ids = library.browse().ids(ORDERED.withText("비디오"));
        assertEquals(10, ids.length);
        assertEquals(sorted(papers(16, 20)), Arrays.stream(ids, 0, 5).sorted().boxed().toList());
    }

    @Test
    void withoutEnoughTheOrderIsTheNewest() throws Exception {
        library.paperStates().bookmark(papers(1, 4), true);
        PriorityState state = learn();
        assertFalse(state.isLearned());
        assertEquals(4, state.kept());
        assertEquals(5, state.wanted());
        assertEquals(
                Arrays.stream(library.browse().ids(Query.ALL)).boxed().toList(),
                Arrays.stream(library.browse().ids(ORDERED)).boxed().toList());
    }

    @Test
    void theSameIsNotLearnedTwice() throws Exception {
        decide();
        PriorityState first = learn();
        assertEquals(first, learn());
        library.paperStates().bookmark(List.of(paper(6)), true);
        assertEquals(first.number() + 1, learn().number());
    }

    @Test
    void aSignalCanBeTakenOutAndCountAgain() throws Exception {
        decide();
        List<Change.Kind> told = new ArrayList<>();
        library.changes().listen(change -> told.add(change.kind()));
        priorities.count(List.of(paper(1)), false);
        assertEquals(List.of(Change.Kind.SIGNAL), told);
        assertFalse(signal(1).counts());
        assertFalse(learn().isLearned(), "four are left");
        library.notes().replace(paper(1), "다시 보니 좋다");
        assertTrue(signal(1).counts(), "she did something else with it since");
        priorities.count(List.of(paper(2)), false);
        priorities.count(List.of(paper(2)), true);
        assertTrue(signal(2).counts());
        assertTrue(learn().isLearned());
    }

    private Signal signal(int number) throws SeojaeException {
        long paper = paper(number);
        return priorities.signals().stream()
                .filter(one -> one.paper() == paper)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beginningAnewForgetsNoMark() throws Exception {
        decide();
        priorities.countAll(false);
        assertEquals(0, learn().kept());
        assertEquals(5, library.browse().ids(Query.ALL.withShelf(Query.Shelf.BOOKMARKED)).length);
        library.paperStates().bookmark(papers(6, 10), true);
        assertEquals(5, learn().kept(), "only what came since");
        priorities.countAll(true);
        assertEquals(10, learn().kept());
    }

    @Test
    void whatWasPutAsideIsKeptOnDisk() throws Exception {
        decide();
        priorities.count(List.of(paper(1)), false);
        library.close();
        library = Digests.open(folder);
        priorities = library.finding().priorities();
        assertFalse(signal(1).counts());
        assertTrue(signal(2).counts());
    }
}

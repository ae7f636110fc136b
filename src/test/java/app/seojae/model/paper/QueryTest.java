package app.seojae.model.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.paper.Query.Shelf;
import app.seojae.model.paper.Query.Sort;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryTest {

    private static final LocalDate DAY = LocalDate.of(2024, 10, 24);

    @Provide
    Arbitrary<Query> queries() {
        Arbitrary<String> names = Arbitraries.of("a", "b").injectNull(0.5);
        Arbitrary<LocalDate> days = Arbitraries.of(DAY, DAY.plusDays(1)).injectNull(0.5);
        return Builders.withBuilder(() -> new Query[] {Query.ALL})
                .use(Arbitraries.of("", " ", "word"))
                .inSetter((q, text) -> q[0] = q[0].withText(text))
                .use(Arbitraries.of(Scope.class))
                .inSetter((q, scope) -> q[0] = q[0].withScope(scope))
                .use(Arbitraries.of(Shelf.class))
                .inSetter((q, shelf) -> q[0] = q[0].withShelf(shelf))
                .use(names)
                .inSetter((q, field) -> q[0] = q[0].withField(field))
                .use(names)
                .inSetter((q, tag) -> q[0] = q[0].withTag(tag))
                .use(names)
                .inSetter((q, name) -> q[0] = q[0].withCollection(name))
                .use(Arbitraries.of(Status.class).injectNull(0.5))
                .inSetter((q, status) -> q[0] = q[0].withStatus(status))
                .use(days)
                .inSetter((q, since) -> q[0] = q[0].within(since, q[0].until()))
                .use(days)
                .inSetter((q, until) -> q[0] = q[0].within(q[0].since(), until))
                .use(Arbitraries.of(Sort.class))
                .inSetter((q, sort) -> q[0] = q[0].sorted(sort))
                .build(q -> q[0]);
    }

    static List<UnaryOperator<Query>> changes() {
        return List.of(
                query -> query.withText("other"),
                query -> query.withScope(Scope.PDF),
                query -> query.withShelf(Shelf.NOTED),
                query -> query.withField("other"),
                query -> query.withStatus(Status.SKIPPED),
                query -> query.withTag("other"),
                query -> query.withCollection("other"),
                query -> query.within(DAY.minusDays(9), null),
                query -> query.within(null, DAY.plusDays(9)),
                query -> query.sorted(Sort.TITLE));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyChangeChangesOneThingAlone(UnaryOperator<Query> change) {
        Query changed = change.apply(Query.ALL);
        assertNotEquals(Query.ALL, changed);
        int different = 0;
        different += changed.text().equals(Query.ALL.text()) ? 0 : 1;
        different += changed.scope() == Query.ALL.scope() ? 0 : 1;
        different += changed.shelf() == Query.ALL.shelf() ? 0 : 1;
        different += changed.field() == null ? 0 : 1;
        different += changed.status() == null ? 0 : 1;
        different += changed.tag() == null ? 0 : 1;
        different += changed.collection() == null ? 0 : 1;
        different += changed.since() == null ? 0 : 1;
        different += changed.until() == null ? 0 : 1;
        different += changed.sort() == Query.ALL.sort() ? 0 : 1;
        assertEquals(1, different);
    }

    @Property
    void changesDoNotDependOnTheirOrder(@ForAll @From("queries") Query query) {
        Query built =
                Query.ALL
                        .sorted(query.sort())
                        .within(query.since(), query.until())
                        .withCollection(query.collection())
                        .withTag(query.tag())
                        .withStatus(query.status())
                        .withField(query.field())
                        .withShelf(query.shelf())
                        .withScope(query.scope())
                        .withText(query.text());
        assertEquals(query, built);
    }

    @Property
    void everywhereKeepsTheWordsAndTheOrder(@ForAll @From("queries") Query query) {
        Query everywhere = query.everywhere();
        assertEquals(query.text(), everywhere.text());
        assertEquals(query.scope(), everywhere.scope());
        assertEquals(query.sort(), everywhere.sort());
        assertEquals(Query.ALL, everywhere.part());
        assertEquals(everywhere, everywhere.everywhere());
        assertFalse(everywhere.isSearchOfAPart());
    }

    @Property
    void aPartIsTheSameWhateverIsLookedFor(@ForAll @From("queries") Query query) {
        assertEquals(query.part(), query.withText("x").withScope(Scope.NOTES).part());
        assertEquals(query.part(), query.part().part());
        assertEquals(query.shelf(), query.part().shelf());
        assertEquals(
                !query.text().isBlank() && !query.part().equals(Query.ALL),
                query.isSearchOfAPart());
    }

    @Test
    void theBestComeFirstWhereWordsAreLookedFor() {
        Query best = Query.best("word", Scope.NOTES);
        assertEquals(Sort.RELEVANCE, best.sort());
        assertEquals(Scope.NOTES, best.scope());
        assertEquals(Shelf.ALL, best.shelf());
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void aStatusIsKnownByItsWord(Status status) {
        assertEquals(status, Status.ofWord(status.word()).orElseThrow());
        assertEquals(status, Status.ofWord(status.name()).orElseThrow());
        assertTrue(Status.ofWord(status.word() + "x").isEmpty());
        assertTrue(Status.ofWord("").isEmpty());
    }

    @Test
    void twoAreTheSameWhereAllTheirPartsAre() {
        LocalDate day = LocalDate.of(2026, 12, 1);
        List<Query> different =
                List.of(
                        Query.ALL,
                        Query.ALL.withText("모델"),
                        Query.ALL.withScope(Scope.NOTES),
                        Query.ALL.withShelf(Query.Shelf.READ),
                        Query.ALL.withField("AI"),
                        Query.ALL.withStatus(Status.READ),
                        Query.ALL.withTag("AI"),
                        Query.ALL.withCollection("AI"),
                        Query.ALL.within(day, null),
                        Query.ALL.within(null, day),
                        Query.ALL.sorted(Query.Sort.TITLE));
        assertEquals(different.size(), new HashSet<>(different).size());
        Query again = Query.ALL.withTag("AI").within(day, day);
        assertEquals(again, Query.ALL.within(day, day).withTag("AI"));
        assertEquals(again.hashCode(), Query.ALL.within(day, day).withTag("AI").hashCode());
    }
}

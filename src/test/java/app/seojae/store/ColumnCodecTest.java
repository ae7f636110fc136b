package app.seojae.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Section;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ColumnCodecTest {

    private static final char UNIT = '\u001F';
    private static final char RECORD = '\u001E';

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> text.indexOf(UNIT) < 0 && text.indexOf(RECORD) < 0);
    }

    @Provide
    Arbitrary<Problem> problems() {
        return Combinators.combine(
                        Arbitraries.of(ProblemKind.class),
                        texts().map(text -> text.isEmpty() ? null : text),
                        Arbitraries.integers().injectNull(0.3),
                        texts().list().ofMaxSize(4))
                .as(Problem::new);
    }

    @Property
    void listsComeBack(@ForAll List<@net.jqwik.api.From("texts") String> values) {
        assertEquals(values, ColumnCodec.list(ColumnCodec.list(values)));
    }

    @Property
    void sectionsComeBack(@ForAll List<@net.jqwik.api.From("texts") String> texts) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            sections.add(new Section(texts.get(i), texts.get(i + 1)));
        }
        assertEquals(sections, ColumnCodec.sections(ColumnCodec.sections(sections)));
    }

    @Property
    void problemsComeBack(@ForAll List<@net.jqwik.api.From("problems") Problem> problems) {
        assertEquals(problems, ColumnCodec.unpackProblems(ColumnCodec.problems(problems)));
    }

    /** Whatever strangers wrote, one text stays one text: separators become blanks. */
    @Property
    void noTextBreaksOutOfItsPlace(@ForAll String one, @ForAll String other, @ForAll boolean unit) {
        char separator = unit ? UNIT : RECORD;
        List<String> back =
                ColumnCodec.list(ColumnCodec.list(List.of(one + separator + other, "last")));
        String blank = (one + " " + other).replace(UNIT, ' ').replace(RECORD, ' ');
        assertEquals(List.of(blank, "last"), back);
        List<Section> sections =
                ColumnCodec.sections(
                        ColumnCodec.sections(List.of(new Section("l", one + separator + other))));
        assertEquals(List.of(new Section("l", blank)), sections);
    }

    @Example
    void anEmptyValueIsAValueAndAnEmptyListIsNone() {
        assertEquals("", ColumnCodec.list(List.of()));
        assertEquals(List.of(), ColumnCodec.list(""));
        assertEquals(List.of("", ""), ColumnCodec.list(ColumnCodec.list(List.of("", ""))));
        assertEquals(List.of(), ColumnCodec.sections(""));
        assertEquals(List.of(), ColumnCodec.unpackProblems(""));
        assertNull(ColumnCodec.problem((String) null));
        assertNull(ColumnCodec.problem(""));
    }

    /** Libraries are opened by older and newer programs, whose kinds are others. */
    @Example
    void aKindUnknownHereIsUnexpectedAndKeepsItsWords() {
        String packed = "NO_SUCH_KIND" + UNIT + "place.md" + UNIT + "3" + UNIT + "arg" + UNIT;
        assertEquals(
                new Problem(ProblemKind.UNEXPECTED, "place.md", 3, List.of("arg")),
                ColumnCodec.problem(packed));
        assertEquals(1, ColumnCodec.unpackProblems(packed + RECORD).size());
    }

    @Example
    void aTextThatIsCutOffLosesOnlyItsEnd() {
        assertEquals(List.of("a"), ColumnCodec.list("a" + UNIT + "half"));
    }
}

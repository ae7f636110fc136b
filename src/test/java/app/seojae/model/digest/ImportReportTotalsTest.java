package app.seojae.model.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.ImportedDigest.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportReportTotalsTest {

    private static ImportedDigest file(Outcome outcome, int added, int updated, int unchanged) {
        return new ImportedDigest(
                "f",
                outcome,
                null,
                added + updated + unchanged,
                added,
                updated,
                unchanged,
                List.of());
    }

    private static ImportedDigest with(ProblemKind... kinds) {
        List<Problem> problems = new ArrayList<>();
        for (ProblemKind kind : kinds) {
            problems.add(Problem.of(kind));
        }
        return new ImportedDigest("f", Outcome.PAPER_DIGEST, null, 0, 0, 0, 0, problems);
    }

    @Test
    void aReportAddsUpItsFiles() {
        ImportReport report =
                new ImportReport(
                        List.of(
                                file(Outcome.PAPER_DIGEST, 1, 2, 3),
                                file(Outcome.PAPER_DIGEST, 10, 20, 30),
                                file(Outcome.NOT_A_DIGEST, 0, 0, 0),
                                file(Outcome.FAILED, 0, 0, 0)),
                        1.5,
                        false);
        assertEquals(11, report.added());
        assertEquals(22, report.updated());
        assertEquals(33, report.unchanged());
        assertEquals(2, report.count(Outcome.PAPER_DIGEST));
        assertEquals(1, report.count(Outcome.NOT_A_DIGEST));
        assertEquals(1, report.count(Outcome.FAILED));
        assertEquals(0, new ImportReport(List.of(), 0, true).added());
    }

    @Test
    void filesThatLeftSomethingOverAreCountedOnce() {
        ImportReport report =
                new ImportReport(
                        List.of(
                                with(
                                        ProblemKind.DIGEST_LEFT_OVER,
                                        ProblemKind.DIGEST_LINES_LEFT_OUT),
                                with(ProblemKind.DIGEST_MISSING_FIELD),
                                with(ProblemKind.DIGEST_TOO_LARGE),
                                with()),
                        1,
                        false);
        assertEquals(2, report.leavingOver());
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void aFileLeavesOverWhatItsProblemsDo(ProblemKind kind) {
        assertEquals(kind.leavesOver(), with(ProblemKind.OFFLINE, kind).leavesOver());
    }

    @Test
    void aDigestWithOneMoreProblemIsTheSameElse() {
        DigestName name = new DigestName("a.md", "a", null);
        Problem problem = Problem.of(ProblemKind.DIGEST_EMPTY);
        Digest digest = new Digest(name, Digest.Kind.NOT_A_DIGEST, List.of(), List.of(), "raw");
        Digest more = digest.with(problem).with(problem);
        assertEquals(List.of(problem, problem), more.problems());
        assertEquals(List.of(), digest.problems());
        assertEquals("raw", more.raw());
        DigestName other = new DigestName("b.md", "b", null);
        assertEquals(other, more.named(other).name());
        assertEquals(more, more.named(other).named(name));
    }

    @ParameterizedTest
    @EnumSource(DigestSection.class)
    void sectionsAreKnownByTheirWords(DigestSection section) {
        assertEquals(section, DigestSection.ofWord(section.word()).orElseThrow());
        assertEquals(section, DigestSection.ofWord(section.name()).orElseThrow());
        assertTrue(DigestSection.ofWord("pdf").isEmpty());
        assertFalse(section.word().equals("pdf"), "that word means the PDF in the database");
    }

    /** The database keeps the place in this list: it may only grow at the end. */
    @Test
    void certaintyGrowsInThisOrder() {
        assertEquals(
                List.of(
                        Certainty.DOUBTFUL,
                        Certainty.PARAGRAPH,
                        Certainty.STRUCTURED,
                        Certainty.LABELLED),
                List.of(Certainty.values()));
    }
}

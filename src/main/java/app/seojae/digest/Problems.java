package app.seojae.digest;

import app.seojae.digest.entry.PaperEntries;
import app.seojae.digest.label.Label;
import app.seojae.digest.token.Token;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.DigestEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Gathers what was not understood in one digest: the first hundred, and how many more. */
final class Problems {

    private static final int MOST = 100;

    private final List<Problem> problems = new ArrayList<>();

    void add(@Nullable Problem problem) {
        if (problem != null) {
            problems.add(problem);
        }
    }

    void addAll(List<Problem> more) {
        problems.addAll(more);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Tells of words outside every part. */
    void addLoose(Token token) {
        String words = PaperEntries.excerpt(token.raw());
        if (!words.isEmpty()) {
            problems.add(Problem.at(token.line(), ProblemKind.DIGEST_NOT_UNDERSTOOD, words));
        }
    }

    /** Names each label a paper lacks; one that all of them lack is named once. */
    void addMissing(List<DigestEntry> entries) {
        addMissing(entries, Label.TITLE, entry -> entry.title() == null);
        addMissing(entries, Label.SUMMARY, entry -> entry.summary().isEmpty());
        addMissing(entries, Label.EASY, entry -> entry.easyExplanation().isEmpty());
        addMissing(entries, Label.FIELDS, entry -> entry.fields().isEmpty());
        addMissing(entries, Label.LINK, entry -> entry.pdfUrl() == null);
    }

    private void addMissing(
            List<DigestEntry> entries, Label label, Predicate<DigestEntry> missing) {
        if (entries.size() > 1 && entries.stream().allMatch(missing)) {
            problems.add(
                    Problem.at(
                            entries.getFirst().line(),
                            ProblemKind.DIGEST_MISSING_EVERYWHERE,
                            label.word(),
                            Integer.toString(entries.size())));
            return;
        }
        for (DigestEntry entry : entries) {
            if (missing.test(entry)) {
                problems.add(
                        Problem.at(
                                entry.line(),
                                ProblemKind.DIGEST_MISSING_FIELD,
                                name(entry),
                                label.word()));
            }
        }
    }

    private static String name(DigestEntry entry) {
        if (entry.title() != null) {
            return entry.title();
        }
        return entry.arxivId() == null ? "" : entry.arxivId().value();
    }

    /** By line; what tells of addresses or lines left out stands first and is never cut. */
    List<Problem> sorted() {
        problems.sort(
                Comparator.comparingInt((Problem problem) -> isSevere(problem) ? 0 : 1)
                        .thenComparingInt(
                                problem -> Objects.requireNonNullElse(problem.line(), 0)));
        if (problems.size() <= MOST) {
            return problems;
        }
        List<Problem> first = new ArrayList<>(problems.subList(0, MOST - 1));
        first.add(
                Problem.of(
                        ProblemKind.DIGEST_MORE_PROBLEMS,
                        Integer.toString(problems.size() - first.size())));
        return first;
    }

    private static boolean isSevere(Problem problem) {
        return problem.kind().leavesOver();
    }
}

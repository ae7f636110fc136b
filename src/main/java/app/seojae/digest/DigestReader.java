package app.seojae.digest;

import app.seojae.model.Digest;
import app.seojae.model.DigestEntry;
import app.seojae.model.DigestName;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads a digest: what a person would recognise as a labelled paper is one, and what is not
 * understood is named with its line. Pure and safe for any thread; no content makes it throw.
 */
public final class DigestReader {

    /** Files beyond this are refused before they are read. */
    public static final long MAX_BYTES = 64L << 20;

    private static final int MOST_PROBLEMS = 100;

    /** Reads a file of at most {@link #MAX_BYTES}. */
    public Digest read(String fileName, byte[] bytes) {
        DigestName name = DigestNames.of(fileName);
        if (bytes.length > MAX_BYTES) {
            return notADigest(name, "", tooLarge(bytes.length));
        }
        Decoding decoding = Decoding.of(bytes);
        if (decoding.binary()) {
            return notADigest(name, "", Objects.requireNonNull(decoding.problem()));
        }
        Digest digest = read(name, decoding.text());
        return decoding.problem() == null ? digest : with(digest, decoding.problem());
    }

    /** The problem of a file beyond {@link #MAX_BYTES}. */
    public static Problem tooLarge(long bytes) {
        return Problem.of(ProblemKind.DIGEST_TOO_LARGE, megabytes(bytes), megabytes(MAX_BYTES));
    }

    private static Digest read(DigestName name, String raw) {
        String text = Normalizer.normalize(cleaned(raw), Normalizer.Form.NFC);
        if (text.isBlank()) {
            return notADigest(name, raw, Problem.of(ProblemKind.DIGEST_EMPTY));
        }
        List<Line> lines = Lines.of(text);
        EntryReader.Found found = EntryReader.read(Tokens.of(Lines.unwrapped(lines)));
        Papers papers = new Papers();
        found.drafts().forEach(papers::take);
        List<DigestEntry> entries = Merging.byId(papers.entries());
        if (entries.isEmpty()) {
            return notADigest(name, raw, reason(papers, lines));
        }
        List<Problem> problems = new ArrayList<>(papers.problems());
        entries.forEach(entry -> addMissing(problems, entry));
        Stream.concat(found.loose().stream(), papers.loose().stream())
                .filter(token -> !papers.isTitle(token))
                .forEach(token -> addLoose(problems, token));
        problems.sort(
                Comparator.comparing(problem -> Objects.requireNonNullElse(problem.line(), 0)));
        return new Digest(
                name,
                Digest.Kind.PAPER_DIGEST,
                entries,
                problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())),
                raw);
    }

    /** Without the characters nobody sees; a blank that does not break is a blank. */
    private static String cleaned(String raw) {
        return raw.replace("\0", "")
                .replace("\uFEFF", "")
                .replace("\u200B", "")
                .replace('\u00A0', ' ');
    }

    private static Problem reason(Papers papers, List<Line> lines) {
        String host = papers.foreignHost();
        if (host != null) {
            return Problem.at(1, ProblemKind.DIGEST_FOREIGN_LINKS, host);
        }
        for (Line line : lines) {
            if (!line.isBlank()) {
                return Problem.at(
                        line.number(), ProblemKind.DIGEST_NO_PAPERS, Papers.excerpt(line.text()));
            }
        }
        return Problem.of(ProblemKind.DIGEST_EMPTY);
    }

    private static void addMissing(List<Problem> problems, DigestEntry entry) {
        String name =
                entry.title() != null
                        ? entry.title()
                        : entry.arxivId() != null ? entry.arxivId().value() : "";
        addMissing(problems, entry, name, Label.TITLE, entry.title() == null);
        addMissing(problems, entry, name, Label.SUMMARY, entry.summary().isEmpty());
        addMissing(problems, entry, name, Label.EASY, entry.easyExplanation().isEmpty());
        addMissing(problems, entry, name, Label.FIELDS, entry.fields().isEmpty());
        addMissing(problems, entry, name, Label.LINK, entry.pdfUrl() == null);
    }

    private static void addMissing(
            List<Problem> problems, DigestEntry entry, String name, Label label, boolean missing) {
        if (missing) {
            problems.add(
                    Problem.at(entry.line(), ProblemKind.DIGEST_MISSING_FIELD, name, label.word()));
        }
    }

    private static void addLoose(List<Problem> problems, Token token) {
        String words = Papers.excerpt(token.raw());
        if (!words.isEmpty() && problems.size() < MOST_PROBLEMS * 10) {
            problems.add(Problem.at(token.line(), ProblemKind.DIGEST_NOT_UNDERSTOOD, words));
        }
    }

    private static Digest notADigest(DigestName name, String raw, Problem problem) {
        return new Digest(name, Digest.Kind.NOT_A_DIGEST, List.of(), List.of(problem), raw);
    }

    private static Digest with(Digest digest, Problem problem) {
        List<Problem> problems = new ArrayList<>(List.of(problem));
        problems.addAll(digest.problems());
        return new Digest(digest.name(), digest.kind(), digest.entries(), problems, digest.raw());
    }

    private static String megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) / (1 << 20) + " MB";
    }
}

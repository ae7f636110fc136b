package app.seojae.digest;

import app.seojae.digest.daily.DailyListReader;
import app.seojae.digest.entry.EntryReader;
import app.seojae.digest.entry.PaperEntries;
import app.seojae.digest.label.Limits;
import app.seojae.digest.line.Decoding;
import app.seojae.digest.line.DigestLine;
import app.seojae.digest.line.FoldedDetails;
import app.seojae.digest.line.Preface;
import app.seojae.digest.token.Lines;
import app.seojae.digest.token.Token;
import app.seojae.digest.token.Tokenizer;
import app.seojae.digest.unit.SecondReader;
import app.seojae.digest.unit.Sheet;
import app.seojae.digest.unit.SheetRow;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
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

    /** Reads a file of at most {@link #MAX_BYTES}. */
    public Digest read(String fileName, byte[] bytes) {
        DigestName name = DigestNames.of(fileName);
        if (bytes.length > MAX_BYTES) {
            return notADigest(name, "", tooLarge(bytes.length));
        }
        if (DailyListReader.isListName(fileName)) {
            return DailyListReader.read(name, bytes);
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
        List<DigestLine> lines = Lines.of(text);
        Preface preface = Preface.of(lines);
        List<Token> tokens = Tokenizer.of(Lines.unwrapped(preface.lines()));
        EntryReader.Found first = EntryReader.read(tokens);
        FoldedDetails details = new FoldedDetails(preface.lines());
        List<SheetRow> rows = Sheet.of(tokens, details);
        Limits limits = new Limits();
        SecondReader.Found found =
                SecondReader.read(first, rows, details, preface.matter(), limits);
        PaperEntries papers = new PaperEntries(limits);
        found.drafts().forEach(papers::take);
        List<DigestEntry> all = new ArrayList<>(papers.entries());
        all.addAll(found.entries());
        all.sort(Comparator.comparingInt(DigestEntry::line));
        List<DigestEntry> entries = EntryMerge.byId(all);
        DigestName dated = DigestNames.dated(name, preface.matter(), tokens);
        Problems problems = new Problems();
        problems.add(Lines.leftOut(text, lines));
        problems.add(LeftoverAddresses.of(rows, entries));
        if (entries.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(reason(papers, preface.lines()));
            }
            return new Digest(dated, Digest.Kind.NOT_A_DIGEST, entries, problems.sorted(), raw);
        }
        problems.addAll(papers.problems());
        problems.addAll(limits.problems());
        problems.addMissing(entries);
        Stream.concat(first.loose().stream(), papers.loose().stream())
                .filter(token -> !papers.isTitle(token) && !found.taken().contains(token.line()))
                .forEach(problems::addLoose);
        return new Digest(dated, Digest.Kind.PAPER_DIGEST, entries, problems.sorted(), raw);
    }

    /** Without the characters nobody sees; a blank that does not break is a blank. */
    private static String cleaned(String raw) {
        return raw.replace("\0", "")
                .replace("\uFEFF", "")
                .replace("\u200B", "")
                .replace('\u00A0', ' ');
    }

    private static Problem reason(PaperEntries papers, List<DigestLine> lines) {
        String host = papers.foreignHost();
        if (host != null) {
            return Problem.at(1, ProblemKind.DIGEST_FOREIGN_LINKS, host);
        }
        for (DigestLine line : lines) {
            if (!line.isBlank()) {
                return Problem.at(
                        line.number(),
                        ProblemKind.DIGEST_NO_PAPERS,
                        PaperEntries.excerpt(line.text()));
            }
        }
        return Problem.of(ProblemKind.DIGEST_EMPTY);
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

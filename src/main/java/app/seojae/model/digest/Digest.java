package app.seojae.model.digest;

import app.seojae.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * A digest file, read: its papers, and what was not understood.
 *
 * @param name which digest it is
 * @param kind whether it tells of papers at all
 * @param entries the papers, merged by arXiv id, in the order of the file
 * @param problems what was not understood, with line numbers
 * @param raw the whole text of the file, decoded, as it stood
 * @param origin who wrote its texts
 */
public record Digest(
        DigestName name,
        Kind kind,
        List<DigestEntry> entries,
        List<Problem> problems,
        String raw,
        TextOrigin origin) {

    /** A digest that somebody wrote. */
    public Digest(
            DigestName name,
            Kind kind,
            List<DigestEntry> entries,
            List<Problem> problems,
            String raw) {
        this(name, kind, entries, problems, raw, TextOrigin.DIGEST);
    }

    /** Whether a file tells of papers. */
    public enum Kind {
        PAPER_DIGEST,
        NOT_A_DIGEST
    }

    /** The same digest with one more thing to tell. */
    public Digest with(Problem problem) {
        List<Problem> more = new ArrayList<>(problems);
        more.add(problem);
        return new Digest(name, kind, entries, more, raw, origin);
    }

    /** The same digest under another name. */
    public Digest named(DigestName other) {
        return new Digest(other, kind, entries, problems, raw, origin);
    }

    public Digest {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}

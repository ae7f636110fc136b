package app.seojae.model;

import java.util.List;

/**
 * A digest file, read: its papers, and what was not understood.
 *
 * @param name which digest it is
 * @param kind whether it tells of papers at all
 * @param entries the papers, merged by arXiv id, in the order of the file
 * @param problems what was not understood, with line numbers
 * @param raw the whole text of the file, decoded, as it stood
 */
public record Digest(
        DigestName name, Kind kind, List<DigestEntry> entries, List<Problem> problems, String raw) {

    /** Whether a file tells of papers. */
    public enum Kind {
        PAPER_DIGEST,
        NOT_A_DIGEST
    }

    public Digest {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }
}

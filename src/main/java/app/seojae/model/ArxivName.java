package app.seojae.model;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The ways in which a person names a paper of arXiv: its identifier, with a version or not, {@code
 * arXiv:…}, its DOI, or an address of one of its pages. Whoever takes a paper's name takes them
 * all.
 */
public final class ArxivName {

    private static final int LONGEST = 300;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)^(?:https?://)?(?:[a-z0-9-]+\\.)*(?:arxiv\\.org/(?:abs|pdf|html|format)/"
                            + "|(?:huggingface|hf)\\.co/papers/|alphaxiv\\.org/(?:abs|pdf)/"
                            + "|doi\\.org/10\\.48550/arxiv\\.)|^10\\.48550/arxiv\\.|^arxiv:");
    private static final Pattern BEHIND = Pattern.compile("(?i)[?#].*$|/$|\\.pdf$");

    private ArxivName() {}

    /** The paper that is named so; empty for anything else. */
    public static Optional<ArxivId.Versioned> parse(String name) {
        String written = name.strip();
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = BEFORE.matcher(written).replaceFirst("");
        String id = BEHIND.matcher(rest).replaceFirst("");
        // A question behind the address hides the ending of the file's name.
        return ArxivId.parse(BEHIND.matcher(id).replaceFirst(""));
    }
}

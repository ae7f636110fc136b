package app.seojae.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of importing one file: a line of the import report. */
public record ImportedDigest(
        String file,
        Outcome outcome,
        @Nullable DigestName name,
        int papers,
        int added,
        int updated,
        int unchanged,
        List<Problem> problems) {

    /** How a file ended. */
    public enum Outcome {
        PAPER_DIGEST,
        NOT_A_DIGEST,
        /** It could not be read at all. */
        FAILED
    }

    public ImportedDigest {
        problems = List.copyOf(problems);
    }
}

package app.seojae.model.digest;

import app.seojae.model.Problem;
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

    /** Whether addresses of papers or whole lines in it were not read. */
    public boolean leavesOver() {
        return problems.stream().anyMatch(problem -> problem.kind().leavesOver());
    }

    public ImportedDigest {
        problems = List.copyOf(problems);
    }
}

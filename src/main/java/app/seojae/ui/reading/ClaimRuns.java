package app.seojae.ui.reading;

import app.seojae.terms.Claim;
import app.seojae.terms.Claims;
import app.seojae.ui.kit.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the numbers and names of a digest's text lead to their places in the paper. */
public final class ClaimRuns {

    private static final String SCHEME = "claim:";

    private ClaimRuns() {}

    /** The same text, its claims as links. */
    public static List<Run> of(List<Run> runs) {
        List<Run> dressed = new ArrayList<>();
        for (Run run : runs) {
            if (run.link() != null || run.looks().contains(Run.Look.CODE)) {
                dressed.add(run);
            } else {
                dress(run, dressed);
            }
        }
        return dressed;
    }

    /** The words a link of these leads to; empty for any other link. */
    public static Optional<String> words(String link) {
        return link.startsWith(SCHEME)
                ? Optional.of(link.substring(SCHEME.length()))
                : Optional.empty();
    }

    private static void dress(Run run, List<Run> dressed) {
        String text = run.text();
        int done = 0;
        for (Claim claim : Claims.in(text)) {
            if (claim.start() > done) {
                dressed.add(new Run(text.substring(done, claim.start()), run.looks(), null));
            }
            Set<Run.Look> looks = EnumSet.of(Run.Look.CLAIM);
            looks.addAll(run.looks());
            dressed.add(new Run(claim.words(), looks, SCHEME + claim.words()));
            done = claim.end();
        }
        if (done < text.length()) {
            dressed.add(new Run(text.substring(done), run.looks(), null));
        }
    }
}

package app.seojae.ui.reading.link;

import app.seojae.terms.Claim;
import app.seojae.terms.Claims;
import app.seojae.ui.kit.prose.TextRun;
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
    public static List<TextRun> of(List<TextRun> runs) {
        List<TextRun> dressed = new ArrayList<>();
        for (TextRun run : runs) {
            boolean whole =
                    run.looks().contains(TextRun.Look.CODE)
                            || run.looks().contains(TextRun.Look.FORMULA);
            if (run.link() != null || whole) {
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

    private static void dress(TextRun run, List<TextRun> dressed) {
        String text = run.text();
        int done = 0;
        for (Claim claim : Claims.in(text)) {
            if (claim.start() > done) {
                dressed.add(new TextRun(text.substring(done, claim.start()), run.looks(), null));
            }
            Set<TextRun.Look> looks = EnumSet.of(TextRun.Look.CLAIM);
            looks.addAll(run.looks());
            dressed.add(new TextRun(claim.words(), looks, SCHEME + claim.words()));
            done = claim.end();
        }
        if (done < text.length()) {
            dressed.add(new TextRun(text.substring(done), run.looks(), null));
        }
    }
}

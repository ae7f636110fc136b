package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts how often each page of a document failed, and when to leave it. Safe for any thread. */
final class PageFailures {

    private static final int MAX_TRIES = 3;

    private final Map<PageIndex, Integer> tries = new HashMap<>();
    private final Set<PageIndex> slowAside = new HashSet<>();

    /**
     * Notes a failure; a page that was too slow is not tried again of itself, but once more, for
     * longer, when somebody comes to look at it.
     *
     * @param seen whether somebody looked
     * @return whether it is worth telling
     */
    synchronized boolean add(PageIndex page, Problem problem, boolean seen) {
        if (!seen && problem.kind() == ProblemKind.PDF_PAGE_TOO_SLOW) {
            return !slowAside.add(page) && isGivenUp(page, true);
        }
        boolean hopeless =
                problem.kind() == ProblemKind.PDF_PAGE_TOO_SLOW
                        || problem.kind() == ProblemKind.PDF_PAGE_TOO_MANY_STEPS
                        || problem.kind() == ProblemKind.PDF_OUT_OF_MEMORY;
        tries.merge(page, hopeless ? MAX_TRIES : 1, Integer::sum);
        return true;
    }

    /** Whether a page is not to be tried, with somebody looking at it or not. */
    synchronized boolean isGivenUp(PageIndex page, boolean seen) {
        return tries.getOrDefault(page, 0) >= MAX_TRIES || (!seen && slowAside.contains(page));
    }

    /** The person has seen enough of it. */
    synchronized void giveUp(PageIndex page) {
        tries.put(page, MAX_TRIES);
    }

    /** The person wants it tried again. */
    synchronized void forget(PageIndex page) {
        tries.remove(page);
        slowAside.remove(page);
    }
}

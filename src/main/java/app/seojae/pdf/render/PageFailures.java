package app.seojae.pdf.render;

import app.seojae.model.PageIndex;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.util.HashMap;
import java.util.Map;

/** Counts how often each page of a document failed, and when to leave it. Safe for any thread. */
final class PageFailures {

    private static final int MAX_TRIES = 3;

    private final Map<PageIndex, Integer> tries = new HashMap<>();

    /** Notes a failure; a page that was too slow is not tried again of itself. */
    synchronized void add(PageIndex page, Problem problem) {
        boolean hopeless =
                problem.kind() == ProblemKind.PDF_PAGE_TOO_SLOW
                        || problem.kind() == ProblemKind.PDF_PAGE_TOO_MANY_STEPS
                        || problem.kind() == ProblemKind.PDF_OUT_OF_MEMORY;
        tries.merge(page, hopeless ? MAX_TRIES : 1, Integer::sum);
    }

    synchronized boolean isGivenUp(PageIndex page) {
        return tries.getOrDefault(page, 0) >= MAX_TRIES;
    }

    /** The person wants it tried again. */
    synchronized void forget(PageIndex page) {
        tries.remove(page);
    }
}

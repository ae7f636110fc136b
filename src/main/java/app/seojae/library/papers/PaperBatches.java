package app.seojae.library.papers;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.util.List;

/** Reads papers some at a time, so that a whole library needs little memory. */
public final class PaperBatches {

    private static final int BATCH = 100;

    private final Browse browse;

    public PaperBatches(Browse browse) {
        this.browse = browse;
    }

    /** What is done with each paper. */
    @FunctionalInterface
    public interface Step {
        /** Does it with a paper; what it throws ends all. */
        void take(Paper paper) throws IOException, SeojaeException;
    }

    /** Takes each paper in the order given; numbers of no paper are passed over. */
    public void each(List<Long> ids, Progress progress, CancelFlag cancel, Step step)
            throws IOException, SeojaeException {
        for (int from = 0; from < ids.size(); from += BATCH) {
            int end = Math.min(ids.size(), from + BATCH);
            int done = from;
            for (Paper paper : browse.papers(ids.subList(from, end))) {
                cancel.check();
                step.take(paper);
                progress.at(++done, ids.size());
            }
        }
        progress.at(ids.size(), ids.size());
    }
}

package app.seojae.library.meaning;

import app.seojae.library.context.LibraryContext;
import app.seojae.meaning.MeaningAnswer;
import app.seojae.meaning.MeaningHit;
import app.seojae.meaning.MeaningLearner;
import app.seojae.meaning.MeaningModel;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Finds English papers for Korean words by what the library's own texts teach. It learns when it is
 * first asked, and again when digests changed; what was learned before answers until then. Safe for
 * any thread.
 */
public final class Meanings {

    private final PaperWalk walk;
    private final List<Runnable> wanting = new CopyOnWriteArrayList<>();
    private final List<Runnable> learning = new CopyOnWriteArrayList<>();
    private final Object turn = new Object();
    private volatile @Nullable Learned learned;

    /** What was learned from texts in one state. */
    private record Learned(String stamp, MeaningModel model) {}

    public Meanings(LibraryContext ground) {
        walk = new PaperWalk(ground);
    }

    /**
     * The best papers for a question, at once: {@link MeaningAnswer.State#LEARNING} where nothing
     * is learned yet, and whoever learns is told that it is wanted. Papers that have the words
     * themselves are among them.
     */
    public MeaningAnswer find(String question, int limit) {
        Learned now = learned;
        if (now == null) {
            wanting.forEach(Runnable::run);
            return MeaningAnswer.LEARNING;
        }
        return now.model().find(question, limit);
    }

    /** The same papers without reasons; none where nothing is learned. */
    public List<MeaningHit> ranked(String question, int limit) {
        Learned now = learned;
        return now == null ? List.of() : now.model().ranked(question, limit);
    }

    /** Learns if the texts changed since, or for the first time; takes seconds. */
    public void learn(CancelFlag cancel) throws SeojaeException {
        synchronized (turn) {
            String stamp = walk.stamp();
            Learned before = learned;
            if (before == null || !before.stamp().equals(stamp)) {
                learned = new Learned(stamp, gather(cancel).learn(cancel));
                learning.forEach(Runnable::run);
            }
        }
    }

    /** Whether it can answer. */
    public boolean isLearned() {
        return learned != null;
    }

    /** Calls when somebody asks before anything is learned, on the thread that asks: be quick. */
    public Runnable whenWanted(Runnable listener) {
        wanting.add(listener);
        return () -> wanting.remove(listener);
    }

    /** Calls when answers may be others than before, on the thread that learned: be quick. */
    public Runnable whenLearned(Runnable listener) {
        learning.add(listener);
        return () -> learning.remove(listener);
    }

    private MeaningLearner gather(CancelFlag cancel) throws SeojaeException {
        MeaningLearner learner = new MeaningLearner();
        walk.each((paper, readings) -> learner.add(LanguageSplit.of(paper, readings)), cancel);
        return learner;
    }
}

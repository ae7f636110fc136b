package app.seojae.library.priority;

import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.meaning.Likeness;
import app.seojae.likeness.PaperWords;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.priority.Signal;
import app.seojae.priority.PriorityLearner;
import app.seojae.priority.PriorityModel;
import app.seojae.store.paper.PaperStore;
import app.seojae.store.priority.SignalStore;
import app.seojae.work.CancelFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Learns, on this machine and when somebody asks for it, which papers the person would look at
 * first. Blocking; safe for any thread.
 */
public final class Priorities {

    /** Of so many papers, the newest, words are named for what is kept and what is skipped. */
    private static final int MOST_NAMED = 60;

    private static final int MOST_WORDS = 12;

    private final LibraryContext context;
    private final Likeness likeness;
    private final PriorityOrder order;
    private final SignalStore store = new SignalStore();
    private final PaperStore papers = new PaperStore();
    private @Nullable Lesson lesson;

    /** What was learned from, so that the same is not learned twice. */
    private record Lesson(
            PaperWords words, PriorityLearner learner, List<Signal> signals, PriorityState state) {}

    public Priorities(LibraryContext context, Likeness likeness, PriorityOrder order) {
        this.context = context;
        this.likeness = likeness;
        this.order = order;
    }

    /** Everything that is learned from or was taken out of it, of the newest papers first. */
    public List<Signal> signals() throws SeojaeException {
        return context.read(store::signals);
    }

    /** Takes what was done with papers out of what is learned from, or lets it count again. */
    public void count(List<Long> ids, boolean counts) throws SeojaeException {
        context.write(
                sql -> {
                    if (counts) {
                        store.takeBack(sql, ids);
                    } else {
                        store.putAside(sql, ids);
                    }
                    return true;
                });
        context.tell(Change.many(Change.Kind.SIGNAL));
    }

    /** Begins anew: nothing that was done so far counts, or everything does again. */
    public void countAll(boolean counts) throws SeojaeException {
        count(signals().stream().map(Signal::paper).toList(), counts);
    }

    /**
     * Learns from all signals that count, unless nothing has changed since; takes seconds where
     * texts have changed.
     */
    public synchronized PriorityState learn(CancelFlag cancel) throws SeojaeException {
        PaperWords words = likeness.words(cancel);
        List<Signal> counting = signals().stream().filter(Signal::counts).toList();
        Lesson before = lesson;
        boolean same = before != null && before.words() == words;
        if (same && before != null && before.signals().equals(counting)) {
            return before.state();
        }
        PriorityLearner learner =
                same && before != null ? before.learner() : new PriorityLearner(words, cancel);
        PriorityModel model = learner.learn(counting, cancel);
        order.lay(model, context.read(store::decided));
        PriorityState state = state(model, counting);
        lesson = new Lesson(words, learner, counting, state);
        return state;
    }

    private PriorityState state(PriorityModel model, List<Signal> counting) throws SeojaeException {
        List<Long> kept = papers(counting, true);
        List<Long> skipped = papers(counting, false);
        return new PriorityState(
                order.number(),
                kept.size(),
                skipped.size(),
                PriorityLearner.FEWEST_KEPT,
                words(model, kept, false),
                words(model, skipped, true));
    }

    private static List<Long> papers(List<Signal> signals, boolean kept) {
        return signals.stream()
                .filter(signal -> signal.kind().isKept() == kept)
                .map(Signal::paper)
                .toList();
    }

    /** The words that stand out in most of some papers. */
    private List<String> words(PriorityModel model, List<Long> ids, boolean against)
            throws SeojaeException {
        List<Long> newest = ids.subList(0, Math.min(MOST_NAMED, ids.size()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PaperRow row : context.read(sql -> papers.rows(sql, newest))) {
            for (String word : PriorityOrder.strongest(model, row, against)) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_WORDS)
                .map(Map.Entry::getKey)
                .toList();
    }
}

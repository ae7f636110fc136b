package app.seojae.library.meaning;

import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.store.paper.TextStore;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.List;

/** Goes through all papers with everything digests say of them. */
final class PaperWalk {

    /** So few papers that other questions to the library wait no longer than a blink between. */
    private static final int PORTION = 500;

    private final LibraryContext context;
    private final TextStore texts = new TextStore();

    PaperWalk(LibraryContext ground) {
        this.context = ground;
    }

    /** Takes a paper. */
    @FunctionalInterface
    interface Taker {
        /** One more paper with all its readings. */
        void take(long paper, List<TextStore.Whole> readings);
    }

    /** What tells whether texts were added or changed since. */
    String stamp() throws SeojaeException {
        return context.read(texts::stamp);
    }

    /** Gives all papers, in the order of their numbers. */
    void each(Taker taker, CancelFlag cancel) throws SeojaeException {
        List<TextStore.Whole> portion = portion(0);
        while (!portion.isEmpty()) {
            cancel.check();
            int from = 0;
            for (int i = 1; i <= portion.size(); i++) {
                long paper = portion.get(from).paper();
                if (i == portion.size() || portion.get(i).paper() != paper) {
                    taker.take(paper, new ArrayList<>(portion.subList(from, i)));
                    from = i;
                }
            }
            portion = portion(portion.getLast().paper());
        }
    }

    private List<TextStore.Whole> portion(long after) throws SeojaeException {
        return context.read(sql -> texts.whole(sql, after, PORTION));
    }
}

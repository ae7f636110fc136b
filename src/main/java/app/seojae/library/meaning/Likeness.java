package app.seojae.library.meaning;

import app.seojae.library.context.LibraryContext;
import app.seojae.likeness.LikePaper;
import app.seojae.likeness.LikenessLearner;
import app.seojae.likeness.LikenessModel;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Section;
import app.seojae.store.paper.TextStore;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds papers that are like others. All texts are read at the first question and again when
 * digests changed. Blocking; safe for any thread.
 */
public final class Likeness {

    private final PaperWalk walk;
    private @Nullable LikenessModel model;
    private String stamp = "";

    public Likeness(LibraryContext ground) {
        walk = new PaperWalk(ground);
    }

    /** The papers most like some together, which are not among them; the nearest first. */
    public List<LikePaper> like(List<Long> papers, int limit, CancelFlag cancel)
            throws SeojaeException {
        return model(cancel).like(papers, limit);
    }

    private synchronized LikenessModel model(CancelFlag cancel) throws SeojaeException {
        String now = walk.stamp();
        LikenessModel known = model;
        if (known == null || !now.equals(stamp)) {
            LikenessLearner learner = new LikenessLearner();
            walk.each((paper, readings) -> add(learner, paper, readings), cancel);
            known = learner.learn();
            model = known;
            stamp = now;
        }
        return known;
    }

    private static void add(LikenessLearner learner, long paper, List<TextStore.Whole> readings) {
        Set<String> titles = new LinkedHashSet<>();
        Set<String> texts = new LinkedHashSet<>();
        Set<String> fields = new LinkedHashSet<>();
        for (TextStore.Whole reading : readings) {
            titles.add(reading.title());
            texts.addAll(
                    List.of(
                            reading.summary(), reading.easyExplanation(), reading.abstractText()));
            for (Section section : reading.others()) {
                texts.add(section.markdown());
            }
            fields.addAll(reading.fields());
        }
        learner.add(
                paper, new ArrayList<>(titles), new ArrayList<>(texts), new ArrayList<>(fields));
    }
}

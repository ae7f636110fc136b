package app.seojae.library.meaning;

import app.seojae.library.context.LibraryContext;
import app.seojae.likeness.Difference;
import app.seojae.likeness.LikePaper;
import app.seojae.likeness.LikenessLearner;
import app.seojae.likeness.LikenessModel;
import app.seojae.likeness.PaperWords;
import app.seojae.model.SeojaeException;
import app.seojae.model.digest.Section;
import app.seojae.model.paper.PaperRow;
import app.seojae.store.paper.PaperStore;
import app.seojae.store.paper.TextStore;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds papers that are like others. All texts are read at the first question and again when
 * digests changed. Blocking; safe for any thread.
 */
public final class Likeness {

    /** Of more papers the first tell what all are about. */
    public static final int MOST_SEEDS = 200;

    private final LibraryContext context;
    private final PaperWalk walk;
    private final PaperStore stored = new PaperStore();
    private @Nullable LikenessModel model;
    private String stamp = "";

    public Likeness(LibraryContext ground) {
        this.context = ground;
        walk = new PaperWalk(ground);
    }

    /** The papers most like some together, which are not among them; the nearest first. */
    public List<LikePaper> like(List<Long> papers, int limit, CancelFlag cancel)
            throws SeojaeException {
        return model(cancel).like(papers, limit);
    }

    /** The words of all papers; the same object until texts change. Takes long the first time. */
    public PaperWords words(CancelFlag cancel) throws SeojaeException {
        return model(cancel).words();
    }

    /**
     * The papers most like some together, with how each differs from the first of them.
     *
     * @param papers the seed
     */
    public List<Neighbour> neighbours(List<Long> papers, int limit, CancelFlag cancel)
            throws SeojaeException {
        List<LikePaper> like = like(papers, limit, cancel);
        List<Long> ids = new ArrayList<>();
        ids.add(papers.getFirst());
        like.forEach(one -> ids.add(one.paper()));
        Map<Long, PaperRow> rows = new HashMap<>();
        for (PaperRow row : context.read(sql -> stored.rows(sql, ids))) {
            rows.put(row.id(), row);
        }
        PaperRow first = rows.get(papers.getFirst());
        List<Neighbour> neighbours = new ArrayList<>();
        for (LikePaper one : like) {
            PaperRow row = rows.get(one.paper());
            if (row != null && first != null) {
                String own = text(row);
                String other = text(first);
                neighbours.add(
                        new Neighbour(
                                row,
                                one.likeness(),
                                Difference.of(own, other),
                                Difference.of(other, own)));
            }
        }
        return neighbours;
    }

    /** The Korean texts where there are any, else the abstract. */
    private static String text(PaperRow row) {
        String korean = row.summary() + "\n" + row.easyExplanation();
        return korean.isBlank() ? row.abstractText() : korean;
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
                    List.of(reading.summary(), reading.easyExplanation(), reading.abstractText()));
            for (Section section : reading.others()) {
                texts.add(section.markdown());
            }
            fields.addAll(reading.fields());
        }
        learner.add(
                paper, new ArrayList<>(titles), new ArrayList<>(texts), new ArrayList<>(fields));
    }
}

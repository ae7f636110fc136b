package app.seojae.likeness;

import app.seojae.vector.SparseRows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All papers as weighted words: finds those nearest to some. Immutable, safe for any thread. */
public final class LikenessModel {

    private final PaperWords words;
    private final SparseRows rows;

    LikenessModel(PaperWords words) {
        this.words = words;
        this.rows = words.rows();
    }

    /** What the papers are compared by. */
    public PaperWords words() {
        return words;
    }

    /** The papers most like some, which are not among them; the nearest first. */
    public List<LikePaper> like(List<Long> seed, int limit) {
        float[] about = new float[rows.columns()];
        Set<Integer> seeds = new HashSet<>();
        for (long paper : seed) {
            int row = words.row(paper);
            if (row >= 0 && seeds.add(row)) {
                for (int i = rows.start(row); i < rows.start(row + 1); i++) {
                    about[rows.place(i)] += rows.value(i);
                }
            }
        }
        double squares = 0;
        for (float value : about) {
            squares += (double) value * value;
        }
        List<LikePaper> like = new ArrayList<>();
        for (int row = 0; row < rows.rows() && squares > 0; row++) {
            double product = rows.product(row, about);
            if (product > 0 && !seeds.contains(row)) {
                like.add(new LikePaper(words.paper(row), product / Math.sqrt(squares)));
            }
        }
        like.sort(
                Comparator.comparingDouble((LikePaper one) -> -one.likeness())
                        .thenComparingLong(LikePaper::paper));
        return List.copyOf(like.subList(0, Math.min(Math.max(0, limit), like.size())));
    }
}

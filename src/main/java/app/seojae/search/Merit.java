package app.seojae.search;

import java.util.List;

/**
 * What a paper found is worth beside others whose words stand in places as good: how well it fits
 * the words, then how fresh it is, how many upvotes it has and whether the person bookmarked it.
 *
 * <p>The shares were chosen on judged questions; {@code docs/ranking.md} tells them and how well
 * they do.
 */
public final class Merit {

    private static final double FIT = 3;
    private static final double PLACES = 1;
    private static final double FRESH = 0.6;
    private static final double UPVOTED = 0.4;
    private static final double BOOKMARKED = 0.5;

    /** A paper is worth half as much for its freshness after so many days. */
    private static final double HALF_LIFE = 180;

    /** More upvotes than these count no more. */
    private static final double MOST_UPVOTES = 500;

    private Merit() {}

    /**
     * The worth of a paper.
     *
     * @param fit how well it fits the words, 0 to 1
     * @param places how good the places of its words are within the group, 0 to 1
     * @param age in days, of the newest paper
     * @param upvotes 0 where nobody counted
     */
    public static double of(double fit, double places, long age, int upvotes, boolean bookmarked) {
        double fresh = Math.pow(2, -Math.max(0, age) / HALF_LIFE);
        double upvoted =
                Math.log1p(Math.clamp(upvotes, 0, MOST_UPVOTES)) / Math.log1p(MOST_UPVOTES);
        return FIT * fit
                + PLACES * places
                + FRESH * fresh
                + UPVOTED * upvoted
                + (bookmarked ? BOOKMARKED : 0);
    }

    /**
     * How well a title fits words: whole words more than beginnings of words, and those more than
     * letters inside of others; most where the title begins with them; more where they stand
     * together, and in a short title.
     *
     * @param title folded
     * @return 0 to 1
     */
    public static double fit(String title, List<String> words) {
        double sum = 0;
        int letters = 0;
        for (String word : words) {
            sum += word(title, word);
            letters += word.length();
        }
        double whole = words.isEmpty() ? 0 : sum / words.size();
        double share = Math.min(1, letters / (double) Math.max(1, title.length()));
        boolean together =
                title.contains(String.join(" ", words)) || title.contains(String.join("", words));
        return 0.65 * whole + (together ? 0.25 : 0) + 0.1 * share;
    }

    private static double word(String title, String word) {
        double best = 0;
        int at = title.indexOf(word);
        while (at >= 0 && !word.isEmpty()) {
            boolean begins = at == 0 || !Character.isLetterOrDigit(title.codePointBefore(at));
            int end = at + word.length();
            boolean ends =
                    end == title.length() || !Character.isLetterOrDigit(title.codePointAt(end));
            double here = (begins ? 0.5 : 0.1) + (ends && begins ? 0.2 : 0) + (at == 0 ? 0.3 : 0);
            best = Math.max(best, here);
            at = title.indexOf(word, at + 1);
        }
        return best;
    }
}

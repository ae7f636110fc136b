package app.seojae.anchor;

/** Compares characters by the edits that lead from one text to the other (Levenshtein). */
final class EditDistance {

    private EditDistance() {}

    /** 1 for equal texts, 0 for texts with nothing in common. */
    static double of(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0) {
            return 1;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int edit = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(edit, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return 1 - (double) row[other.length()] / longer;
    }

    /** A stretch of a longer text, and how like it is. */
    record Stretch(int start, int end, double likeness) {}

    /**
     * The stretch of a text that is most like a pattern (Sellers 1980: edit distance with a free
     * beginning and a free end).
     */
    static Stretch within(String pattern, String text) {
        int m = pattern.length();
        int[] cost = new int[m + 1];
        int[] from = new int[m + 1];
        for (int i = 0; i <= m; i++) {
            cost[i] = i;
        }
        int best = m;
        int bestStart = 0;
        int bestEnd = 0;
        for (int j = 1; j <= text.length(); j++) {
            int diagonal = cost[0];
            int diagonalFrom = from[0];
            cost[0] = 0;
            from[0] = j;
            char c = text.charAt(j - 1);
            for (int i = 1; i <= m; i++) {
                int edit = diagonal + (pattern.charAt(i - 1) == c ? 0 : 1);
                int editFrom = diagonalFrom;
                diagonal = cost[i];
                diagonalFrom = from[i];
                if (cost[i] + 1 < edit) {
                    edit = cost[i] + 1;
                    editFrom = from[i];
                }
                if (cost[i - 1] + 1 < edit) {
                    edit = cost[i - 1] + 1;
                    editFrom = from[i - 1];
                }
                cost[i] = edit;
                from[i] = editFrom;
            }
            if (cost[m] < best) {
                best = cost[m];
                bestStart = from[m];
                bestEnd = j;
            }
        }
        return new Stretch(bestStart, bestEnd, 1 - (double) best / Math.max(1, m));
    }
}

package app.seojae.anchor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where in a text something like a pattern may stand: places where many of its runs of three
 * characters occur at about the distances they have in the pattern.
 */
final class CandidateRanges {

    private static final int RUN = 3;
    private static final int BUCKET = 32;
    private static final int MOST = 6;
    private static final int MOST_OFFSETS = 8;

    private CandidateRanges() {}

    /** Likely beginnings, best first; none for patterns shorter than a run. */
    static List<Integer> of(String pattern, String text) {
        Map<Integer, List<Integer>> runs = new HashMap<>();
        for (int i = 0; i + RUN <= pattern.length(); i++) {
            List<Integer> offsets =
                    runs.computeIfAbsent(hash(pattern, i), run -> new ArrayList<>());
            if (offsets.size() < MOST_OFFSETS) {
                offsets.add(i);
            }
        }
        int[] votes = new int[(text.length() + pattern.length()) / BUCKET + 2];
        for (int i = 0; i + RUN <= text.length(); i++) {
            for (int offset : runs.getOrDefault(hash(text, i), List.of())) {
                votes[(i - offset + pattern.length()) / BUCKET]++;
            }
        }
        return best(votes, pattern.length());
    }

    private static int hash(String text, int at) {
        return (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
    }

    private static List<Integer> best(int[] votes, int shift) {
        List<Integer> starts = new ArrayList<>();
        while (starts.size() < MOST) {
            int best = -1;
            int most = 1;
            for (int i = 0; i + 1 < votes.length; i++) {
                int both = votes[i] + votes[i + 1]; // a place may lie on the border of two
                if (both > most) {
                    most = both;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            starts.add(best * BUCKET - shift);
            votes[best] = 0;
            votes[best + 1] = 0;
        }
        return starts;
    }
}

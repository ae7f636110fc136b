package app.seojae.digest.label;

import app.seojae.model.digest.Section;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Chooses the 요약 among texts under several names: Korean first, then what is called 요약. */
public final class SummaryChoice {

    private static final Set<String> ABSTRACTS =
            Set.of("초록", "abstract", "abstract원문", "summary", "papersummary");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");

    private SummaryChoice() {}

    /** Whether a part may stand in for the 요약. */
    public static boolean isCandidate(String name) {
        Label label = Label.named(name);
        return label == Label.SUMMARY || label == Label.SUMMARY_STAND_IN;
    }

    /** The index of the best, or -1 where there is none. */
    public static int best(List<Section> candidates) {
        int best = -1;
        for (int i = 0; i < candidates.size(); i++) {
            boolean better = best < 0 || rank(candidates.get(i)) < rank(candidates.get(best));
            best = better ? i : best;
        }
        return best;
    }

    private static int rank(Section section) {
        String name =
                NO_LETTERS
                        .matcher(section.label())
                        .replaceAll("")
                        .toLowerCase(java.util.Locale.ROOT);
        boolean other =
                Label.named(section.label()) == Label.SUMMARY_STAND_IN
                        || ABSTRACTS.stream().anyMatch(name::startsWith);
        return (isKorean(section.markdown()) ? 0 : 2) + (other ? 1 : 0);
    }

    /** Whether at least a fifth of the letters are Hangul. */
    public static boolean isKorean(String text) {
        int letters = 0;
        int hangul = 0;
        for (int i = 0; i < text.length() && letters < 2_000; i++) {
            char c = text.charAt(i);
            letters += Character.isLetter(c) ? 1 : 0;
            hangul += c >= 0xAC00 && c <= 0xD7A3 ? 1 : 0;
        }
        return hangul * 5 > letters;
    }
}

package app.seojae.priority;

import app.seojae.likeness.PaperWords;
import app.seojae.vector.KoreanWords;
import app.seojae.vector.Lexicon;
import app.seojae.vector.SparseRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the words of a paper that speak for it. What was learned are marks, parts of words; a word
 * weighs what the marks in it weigh, and a mark counts for one word only.
 */
final class StrongWords {

    /** What stands in so many papers that it tells nothing of one; of that many in all. */
    private static final int COMMON = 5;

    private static final int FEW_PAPERS = 20;

    /** Words that join others, and forms of verbs: nobody would name a paper's subject so. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    ".*[가-힣](니다|며|면서|지만|어서|아서|하여|해|한|된|인|던|했고|됐고)"
                            + "|through|only|via|more|most|when|where|using|based|between|over|under"
                            + "|during|but|does|been|being|there|then|them|what|who|how|why|all|any"
                            + "|some|no|if|may|will|would|could|should|very|well|about|across|per"
                            + "|one|two|new|show|shows|propose|proposed|present|introduce|achieve"
                            + "|achieves|released|provide|provides|use|used|it|their|code");

    private final PaperWords words;

    /** What each mark of the paper adds to its place. */
    private final Map<Integer, Float> pulls = new HashMap<>();

    /** The marks of each word that was met. */
    private final Map<String, Set<Integer>> marks = new LinkedHashMap<>();

    /**
     * @param side 1 for the words that speak for the paper, -1 for those that speak against it
     */
    StrongWords(PaperWords words, int row, float[] weights, int side) {
        this.words = words;
        SparseRows rows = words.rows();
        for (int at = rows.start(row); at < rows.start(row + 1); at++) {
            pulls.put(rows.place(at), side * rows.value(at) * weights[rows.place(at)]);
        }
    }

    /** The words that weigh most, as they are written, the heaviest first. */
    List<String> of(List<String> texts, List<String> fields, int most) {
        for (String field : fields) {
            put(field, PaperWords.field(field));
        }
        for (String text : texts) {
            PaperWords.marks(
                    text,
                    (mark, word) -> {
                        String bare = KoreanWords.bare(word);
                        boolean named =
                                bare.length() > 1 && (bare.equals(word) || bare.contains(mark));
                        if (named && !NO_NAME.matcher(bare).matches()) {
                            put(bare, mark);
                        }
                    });
        }
        List<String> strongest = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        String heaviest = heaviest(told);
        while (strongest.size() < most && !heaviest.isEmpty()) {
            strongest.add(written(heaviest, texts));
            told.addAll(marks.remove(heaviest));
            heaviest = heaviest(told);
        }
        return List.copyOf(strongest);
    }

    private void put(String word, String mark) {
        int number = words.lexicon().number(mark);
        if (number != Lexicon.UNKNOWN && pulls.containsKey(number) && !isCommon(number)) {
            marks.computeIfAbsent(word, key -> new HashSet<>()).add(number);
        }
    }

    private boolean isCommon(int mark) {
        int papers = words.rows().rows();
        return papers > FEW_PAPERS && words.lexicon().texts(mark) * COMMON > papers;
    }

    /** The word that weighs most by marks not told yet; empty where none speaks for the paper. */
    private String heaviest(Set<Integer> told) {
        String heaviest = "";
        float most = 0;
        for (Map.Entry<String, Set<Integer>> one : marks.entrySet()) {
            float weight = 0;
            for (int mark : one.getValue()) {
                weight += told.contains(mark) ? 0 : pulls.getOrDefault(mark, 0f);
            }
            if (weight > most) {
                most = weight;
                heaviest = one.getKey();
            }
        }
        return heaviest;
    }

    /** Words were folded; the first place they stand in says how they are written. */
    private static String written(String folded, List<String> texts) {
        Pattern place =
                Pattern.compile(
                        "(?<![a-z0-9])" + Pattern.quote(folded) + "(?![a-z0-9])",
                        Pattern.CASE_INSENSITIVE);
        for (String text : texts) {
            Matcher found = place.matcher(text);
            if (found.find()) {
                return found.group();
            }
        }
        return folded;
    }
}

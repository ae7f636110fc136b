package app.seojae.likeness;

import app.seojae.terms.Claim;
import app.seojae.terms.Claims;
import app.seojae.vector.EnglishWords;
import app.seojae.vector.HangulGrams;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in one text and not in another.
 *
 * @param numbers figures, as they are written
 * @param dataSets names that are called a data set or a benchmark
 * @param names other names and English words
 * @param words Korean words without their particles
 */
public record Difference(
        List<String> numbers, List<String> dataSets, List<String> names, List<String> words) {

    private static final int MOST = 8;
    private static final int LONGEST_TEXT = 20_000;
    private static final int SHORTEST_WORD = 2;
    private static final int SHORTEST_STEM = 2;

    /** What calls the name before it a data set; a bracket or a particle may stand between. */
    private static final Pattern DATA_SET =
            Pattern.compile(
                    "^[)\\s’'\"*]{0,4}(데이터\\s?셋|데이터\\s?세트|벤치마크|(?i:data\\s?sets?|benchmarks?)).*");

    private static final Pattern KOREAN_WORD = Pattern.compile("[가-힣]+");

    /** Endings of verbs and particles: what ends so tells how things are said, not which. */
    private static final Pattern ENDING =
            Pattern.compile("(에서의|에서|으로|에게|까지|부터|처럼|이라는|라는|보다|[을를이가은는의에로과와도])$");

    private static final Pattern SAID =
            Pattern.compile(
                    ".*(합니다|습니다|입니다|됩니다|하는|되는|있는|없는|위한|통해|통한|대한|하여|해서|하고|하며|되어|있어|한다|된다|하기|이런|이러한|그리고|또한|함|됨)$");

    public Difference {
        numbers = List.copyOf(numbers);
        dataSets = List.copyOf(dataSets);
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    /** Whether nothing is other. */
    public boolean isEmpty() {
        return numbers.isEmpty() && dataSets.isEmpty() && names.isEmpty() && words.isEmpty();
    }

    /** What a plain text has that another has not, in the order of the text. */
    public static Difference of(String text, String other) {
        String own = cut(text);
        String theirs = cut(other).toLowerCase(Locale.ROOT);
        Set<String> known = new LinkedHashSet<>();
        EnglishWords.plain(theirs, word -> known.add(EnglishWords.stem(word)));
        Map<String, String> numbers = new LinkedHashMap<>();
        Map<String, String> dataSets = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Claim claim : Claims.in(own)) {
            String words = claim.words();
            String folded = words.toLowerCase(Locale.ROOT);
            if (Character.isDigit(words.charAt(0))) {
                if (!standsIn(folded, theirs)) {
                    numbers.putIfAbsent(folded, words);
                }
            } else if (!isKnown(folded, known)) {
                int end = Math.min(own.length(), claim.end() + 20);
                boolean dataSet = DATA_SET.matcher(own.substring(claim.end(), end)).matches();
                (dataSet ? dataSets : names).putIfAbsent(folded, words);
            }
        }
        dataSets.keySet().forEach(names::remove);
        return new Difference(
                first(numbers), first(dataSets), first(names), first(koreanWords(own, theirs)));
    }

    /** A figure that is not a part of a longer one. */
    private static boolean standsIn(String figure, String text) {
        for (int at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1)) {
            int end = at + figure.length();
            boolean free = at == 0 || !isOfNumber(text.charAt(at - 1));
            if (free && (end == text.length() || !Character.isDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    /** Whether the other text has all words of a name, whatever their endings. */
    private static boolean isKnown(String name, Set<String> known) {
        List<String> stems = new ArrayList<>();
        EnglishWords.plain(name, word -> stems.add(EnglishWords.stem(word)));
        return known.containsAll(stems);
    }

    private static Map<String, String> koreanWords(String own, String theirs) {
        Map<String, String> words = new LinkedHashMap<>();
        Matcher matcher = KOREAN_WORD.matcher(own);
        while (matcher.find()) {
            String word = matcher.group();
            String bare =
                    word.length() > SHORTEST_WORD ? ENDING.matcher(word).replaceFirst("") : word;
            boolean telling =
                    bare.length() >= SHORTEST_WORD
                            && HangulGrams.count(bare) == bare.length()
                            && !SAID.matcher(word).matches();
            if (telling && !theirs.contains(stem(bare))) {
                words.putIfAbsent(bare, bare);
            }
        }
        return words;
    }

    /** Long words are the same where all but the ending is. */
    private static String stem(String word) {
        return word.length() > SHORTEST_STEM + 1 ? word.substring(0, word.length() - 1) : word;
    }

    private static List<String> first(Map<String, String> words) {
        return words.values().stream().limit(MOST).toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }
}

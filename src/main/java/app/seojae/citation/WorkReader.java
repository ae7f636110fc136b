package app.seojae.citation;

import app.seojae.model.ArxivId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from an entry's text what it names: identifiers, year, title. */
final class WorkReader {

    private static final int LONGEST = 20_000;
    private static final int MOST_PHRASES = 8;

    /** What is not likely to be the title must be longer than one. */
    private static final int SURE = 24;

    private static final int MOST_STARTS = 50;
    private static final int LONGEST_TITLE = 400;

    /** Sentences a title may have. */
    private static final int MOST_SENTENCES = 3;

    /** Identifiers may be broken over lines, which leaves blanks. */
    private static final Pattern ARXIV =
            Pattern.compile(
                    "(?i)(?:ar\\s?xiv\\s*[:.]?\\s*(?:preprint\\s*)?(?:ar\\s?xiv\\s*[:.]\\s*)?"
                            + "|arxiv\\s?\\.\\s?org\\s?/\\s?(?:abs|pdf|html)\\s?/\\s?|\\babs\\s?/\\s?)"
                            + "(\\d{4}\\s?\\.\\s?\\d{4,5}|[a-z]{2,8}(?:-[a-z]{2,4})?(?:\\.[a-z]{2})?\\s?/\\s?"
                            + "\\d{7})(?!\\d)");

    private static final Pattern BARE_ARXIV =
            Pattern.compile(
                    "(?<![\\d./:\\-])((?:1[4-9]|[2-9]\\d)(?:0[1-9]|1[0-2])\\.\\d{5})(?![\\d/])");

    private static final Pattern DOI =
            Pattern.compile(
                    "(?i)(?:doi\\s*[:.]?\\s*|doi\\s?\\.\\s?org\\s?/\\s?)+(10\\.\\d{4,9}\\s?/\\s?[^\\s,;\"<>]+)");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?\\s?:|www\\.)\\S*");

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\d.:/–\\-])((?:19[3-9]|20[0-4])\\d)[a-z]?(?![\\d–\\-:/]|\\.\\d)");

    private static final Pattern NUMBER =
            Pattern.compile(
                    "^\\s*(?:\\[[^\\]\\s]{1,14}\\]|\\(?\\d{1,3}\\)|\\d{1,3}\\s?\\.(?=\\s)"
                            + "|\\d{1,3}\\s(?=\\p{Lu}))\\s*");

    private WorkReader() {}

    static CitedWork read(String entry) {
        String cut = entry.length() <= LONGEST ? entry : entry.substring(0, LONGEST);
        String text = NUMBER.matcher(cut).replaceFirst("").strip();
        int[] title = TitleGuess.in(text);
        String guess = title.length == 0 ? "" : text.substring(title[0], title[1]).strip();
        guess = guess.length() <= LONGEST_TITLE ? guess : guess.substring(0, LONGEST_TITLE);
        return new CitedWork(
                arxivId(text),
                doi(text),
                guess,
                year(text),
                phrases(text, title.length == 0 ? 0 : title[0], guess));
    }

    private static @Nullable ArxivId arxivId(String text) {
        for (Pattern pattern : List.of(ARXIV, BARE_ARXIV)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                String id = matcher.group(1).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
                var parsed = ArxivId.parse(id);
                if (parsed.isPresent()) {
                    return parsed.get().id();
                }
            }
        }
        return null;
    }

    private static String doi(String text) {
        Matcher matcher = DOI.matcher(text);
        if (!matcher.find()) {
            return "";
        }
        String doi = matcher.group(1).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return doi.replaceFirst("[.\\])]+$", "");
    }

    /** The last year outside of addresses: those before it may stand in a title. */
    private static int year(String text) {
        String plain = ADDRESS.matcher(text).replaceAll(" ");
        int year = 0;
        Matcher matcher = YEAR.matcher(plain);
        while (matcher.find()) {
            year = Integer.parseInt(matcher.group(1));
        }
        return year;
    }

    /** From where a sentence starts to where it or one of the next ends: any may be the title. */
    private static List<Long> phrases(String text, int likeliest, String guess) {
        Set<Long> phrases = new LinkedHashSet<>();
        TitleKey likely = TitleKey.of(guess);
        if (likely.isAny()) {
            phrases.add(likely.hash());
        }
        List<Integer> starts = TitleGuess.starts(text);
        List<Integer> order = new ArrayList<>();
        starts.stream().filter(start -> start >= likeliest).limit(MOST_STARTS).forEach(order::add);
        for (int i = starts.size() - 1; i >= 0 && order.size() < 2 * MOST_STARTS; i--) {
            if (starts.get(i) < likeliest) {
                order.add(starts.get(i));
            }
        }
        for (int start : order) {
            int end = start;
            for (int i = 0; i < MOST_SENTENCES && phrases.size() < MOST_PHRASES; i++) {
                end = TitleGuess.end(text, end == start ? start : end + 1);
                if (end - start > LONGEST_TITLE) {
                    break;
                }
                add(phrases, text.substring(start, end));
                if (end >= text.length()) {
                    break;
                }
            }
        }
        return new ArrayList<>(phrases);
    }

    private static void add(Set<Long> phrases, String phrase) {
        TitleKey key = TitleKey.of(phrase);
        if (key.letters().length() >= SURE) {
            phrases.add(key.hash());
        }
    }
}

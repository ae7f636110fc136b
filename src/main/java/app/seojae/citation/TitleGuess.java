package app.seojae.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Guesses where in an entry the title stands: in quotation marks, behind authors and year, else
 * behind the authors, whichever way those are written.
 */
final class TitleGuess {

    private static final int SHORTEST_QUOTED = 8;

    private static final Pattern QUOTED =
            Pattern.compile("[“\"„]\\s?([^”\"“]{" + SHORTEST_QUOTED + ",400}?)[,.]?\\s?[”\"“]");

    /** {@code Name, A., and Name, B. 2020a. Title} or {@code (2020). Title}. */
    private static final Pattern DATED =
            Pattern.compile(
                    "[.,\\p{L}’')]\\s+\\(?((?:19|20)\\d\\d)[a-z]?(?:,\\s\\p{L}+[^)]{0,12})?\\)?[.,:]\\s+(?=\\S)");

    /** Behind this many signs a year no longer stands behind the authors alone. */
    private static final int TITLE_LETTERS = 24;

    /** {@code Name, A., Name, B.: Title}. */
    private static final Pattern COLON =
            Pattern.compile("(?:[\\s.]\\p{Lu}\\.|\\bal\\.?|\\.\\)|\\(eds?\\.\\)):\\s+");

    private static final Pattern INITIALS_FIRST =
            Pattern.compile("^(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?\\s?)+\\s?\\p{L}[\\p{L}’'\\-]+");
    private static final Pattern SURNAME_FIRST =
            Pattern.compile("^(?:[^,.]{1,40},\\s+){1,2}(?:\\p{Lu}\\p{Ll}?\\.|:)");
    private static final Pattern INITIAL = Pattern.compile("-?\\p{L}(?:-\\p{L})?|et|Jr");
    private static final Pattern NEXT_AUTHOR =
            Pattern.compile(
                    "^(?:and\\b|&|et\\s+al|al\\.|\\p{L}\\.(?:[\\s,\\-]|$)|\\(eds?"
                            + "|[\\p{L}’'\\- ]{1,30},\\s+\\p{Lu}\\.)");

    /** Where a sentence ends, or what stands behind a title begins. */
    private static final Pattern END =
            Pattern.compile(
                    "\\.(?=\\s|$)|[?!](?=\\s+[\\p{Lu}\\d(]|\\s*$|,)|[.,]\\s?[”\"]|,?\\s\\((?:19|20)\\d\\d"
                            + "|,\\s(?=(?:in\\s|in:|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}*\\.?\\s"
                            + "\\d|\\d{4}|ar\\s?xiv|CoRR|abs/|[Pp]roc|[Vv]ol|pp?\\.\\s|pages\\s))|\\sarXiv\\s?(?:preprint|:)|\\sURL\\s|\\shttps?:");

    private static final Pattern SHORT_WORD =
            Pattern.compile(
                    "(?:^|[\\s(])(?:vs|no|vol|pp|ed|eds|cf|resp|st|dr|jr|e\\.g|i\\.e|\\p{Lu})$");

    private static final Pattern START =
            Pattern.compile("(?:[.?!:]|[”“\"]|\\)[.,:]?|’’|,)\\s+(?=\\S)|[“\"„](?=\\S)");

    private TitleGuess() {}

    /** From where to where, as indices; empty where nothing can be told. */
    static int[] in(String text) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find() && isPhrase(quoted.group(1))) {
            return new int[] {quoted.start(1), quoted.end(1)};
        }
        int start = dated(text);
        if (start < 0) {
            start = behindAuthors(text);
        }
        if (start < 0 || start >= text.length()) {
            return new int[0];
        }
        return isAddress(text.substring(start))
                ? new int[] {0, end(text, 0)}
                : new int[] {start, end(text, start)};
    }

    private static boolean isPhrase(String text) {
        return text.indexOf(' ') > 0;
    }

    /** Where the title begins behind authors and year; -1 where the year stands elsewhere. */
    private static int dated(String text) {
        Matcher matcher = DATED.matcher(text);
        if (text.matches("^\\(?(?:19|20)\\d\\d\\)?\\.\\s.*")) {
            return text.indexOf(' ') + 1;
        }
        if (!matcher.find()) {
            return -1;
        }
        String rest = text.substring(matcher.end());
        boolean room = TitleKey.of(end(rest)).letters().length() >= TitleKey.SHORTEST;
        String before = text.substring(0, matcher.start() + 1);
        int authors = behindAuthors(before);
        String behind = authors < 0 ? "" : before.substring(authors).strip();
        boolean only =
                !behind.contains(" ") && TitleKey.of(behind).letters().length() < TITLE_LETTERS;
        return room && (only || isNames(before)) && !isAddress(rest) ? matcher.end() : -1;
    }

    private static String end(String rest) {
        return rest.substring(0, end(rest, 0));
    }

    private static boolean isAddress(String rest) {
        return rest.matches(
                "(?is)^(?:url\\b|https?:|doi\\b|arxiv\\b|isbn\\b|issn\\b|corr\\b|pp?\\.|vol\\b|available\\b|accessed\\b).*");
    }

    /** Whether there are names alone: all of them begin with capitals. */
    private static boolean isNames(String text) {
        for (String word : text.split("[\\s,.]+")) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small && word.length() > 3) {
                return false;
            }
        }
        return true;
    }

    private static int behindAuthors(String text) {
        Matcher colon = COLON.matcher(text);
        int sentence = behindFullStop(text);
        boolean early = colon.find() && (sentence < 0 || colon.end() <= sentence);
        return early ? colon.end() : sentence;
    }

    private static int behindFullStop(String text) {
        boolean initialsFirst = INITIALS_FIRST.matcher(text).find();
        boolean surnameFirst = !initialsFirst && SURNAME_FIRST.matcher(text).find();
        for (int i = text.indexOf(". "); i > 0; i = text.indexOf(". ", i + 1)) {
            String word = lastWord(text, i);
            int next = i + 2;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            if (!INITIAL.matcher(word).matches()) {
                return next;
            }
            String rest = text.substring(next, Math.min(text.length(), next + 60));
            if (surnameFirst && !NEXT_AUTHOR.matcher(rest).find()) {
                return next;
            }
        }
        return -1;
    }

    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && !isBlank(text.charAt(start - 1)) && end - start < 40) {
            start--;
        }
        String word = text.substring(start, end);
        int dot = word.lastIndexOf('.');
        return dot >= 0 ? word.substring(dot + 1) : word;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == ',' || sign == '(';
    }

    /** Where the sentence that stands at an index ends. */
    static int end(String text, int from) {
        Matcher matcher = END.matcher(text);
        int at = from;
        while (at < text.length() && matcher.find(at)) {
            int end = matcher.start();
            String before = text.substring(Math.max(from, end - 8), end);
            boolean dot = text.charAt(end) == '.';
            if (end > from && !(dot && SHORT_WORD.matcher(before).find())) {
                boolean asks = text.charAt(end) == '?' || text.charAt(end) == '!';
                return asks ? end + 1 : end;
            }
            at = matcher.end();
        }
        return text.length();
    }

    /** Where sentences begin that may be titles. */
    static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        Matcher matcher = START.matcher(text);
        while (matcher.find()) {
            boolean comma = text.charAt(matcher.start()) == ',';
            if (!comma) {
                starts.add(matcher.end());
            }
        }
        return starts;
    }
}

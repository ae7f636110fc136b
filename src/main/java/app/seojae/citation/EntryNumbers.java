package app.seojae.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines of a list that begin with the next number, whichever way they are numbered. */
enum EntryNumbers {
    BRACKETS("^\\s*\\[\\s?(\\d{1,4})\\s?\\]", 1),
    DOTS("^\\s*(\\d{1,3})\\s?\\.\\s+(?=[\\p{L}\"“‘'(])", 3),
    PARENTHESES("^\\s*\\(?(\\d{1,3})\\)\\s*(?=[\\p{L}\"“‘'(])", 3),
    RAISED("^\\s*(\\d{1,3})\\s?(?=\\p{Lu})", 5);

    /** Numbers that somebody left out of a list. */
    private static final int MOST_LEFT_OUT = 3;

    /** How many lines an entry may be long before a number is believed to be left out. */
    private static final int FAR = 60;

    private static final Pattern TAG =
            Pattern.compile(
                    "^\\s*\\[([\\p{L}+]{1,12}['’]?\\d{2,4}[a-z]?|\\p{L}[\\p{L}+*]{1,7})\\]");
    private static final int FEW_TAGS = 3;
    private static final int FIRST_LINES = 3;

    private final Pattern pattern;
    private final int fewest;

    EntryNumbers(String pattern, int fewest) {
        this.pattern = Pattern.compile(pattern);
        this.fewest = fewest;
    }

    /** An entry's first line, by its place among the lines, and its number. */
    record Start(int line, String number) {}

    /** The starts of numbered entries; empty where the list is not numbered. */
    static List<Start> in(List<ListedLine> lines) {
        List<Start> best = tags(lines);
        for (EntryNumbers way : values()) {
            List<Start> chain = way.chain(lines);
            boolean early = !chain.isEmpty() && chain.getFirst().line() < FIRST_LINES;
            if (early && chain.size() >= way.fewest && chain.size() > best.size()) {
                best = chain;
            }
        }
        return best;
    }

    private static List<Start> tags(List<ListedLine> lines) {
        List<Start> tags = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = TAG.matcher(lines.get(i).text());
            if (matcher.find()) {
                tags.add(new Start(i, matcher.group(1)));
            }
        }
        boolean early = !tags.isEmpty() && tags.getFirst().line() < FIRST_LINES;
        return early && tags.size() >= FEW_TAGS ? tags : List.of();
    }

    /** The longest run of numbers that each are the next, or nearly. */
    List<Start> chain(List<ListedLine> lines) {
        List<Start> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = pattern.matcher(lines.get(i).text());
            if (matcher.find()) {
                all.add(new Start(i, matcher.group(1)));
            }
        }
        List<Start> chain = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int number = Integer.parseInt(all.get(i).number());
            int last = chain.isEmpty() ? number - 1 : Integer.parseInt(chain.getLast().number());
            boolean next = number == last + 1;
            boolean nearly = number > last + 1 && number <= last + 1 + MOST_LEFT_OUT;
            if (next || (nearly && !comes(last + 1, all, i))) {
                chain.add(all.get(i));
            }
        }
        return chain;
    }

    /** Whether a number is found yet, not far behind. */
    private static boolean comes(int number, List<Start> all, int from) {
        String wanted = Integer.toString(number);
        int end = all.get(from).line() + FAR;
        for (int i = from + 1; i < all.size() && all.get(i).line() < end; i++) {
            if (all.get(i).number().equals(wanted)) {
                return true;
            }
        }
        return false;
    }
}

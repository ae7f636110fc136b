package app.seojae.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a Korean text claims in figures and Latin letters: {@code 4.3%}, {@code 13B}, {@code
 * LLaVA-v1.5}. Those stand in the paper as they stand in the text.
 */
public final class Claims {

    private static final int MOST = 200;
    private static final int LONGEST_TEXT = 100_000;

    /** A name of Latin words, or a figure with what is written right behind it. */
    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?<name>(?<![A-Za-z0-9/@.\\\\])[A-Za-z][A-Za-z0-9]*(?:[\\-+._&'’][A-Za-z0-9]+)*"
                            + "(?: [A-Z][A-Za-z0-9]*(?:[\\-+._][A-Za-z0-9]+)*){0,4})"
                            + "|(?<figure>(?<![A-Za-z0-9.,])\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?%?"
                            + "|(?<![A-Za-z0-9.,])\\d+(?:\\.\\d+)?(?:%|[KMBT]\\b|x\\b|배)?)");

    /** Words of a sentence, not names. */
    private static final Set<String> PLAIN =
            Set.of("a", "an", "the", "of", "and", "or", "in", "ai");

    private Claims() {}

    /** The claims of a plain text, in order. */
    public static List<Claim> in(String text) {
        List<Claim> claims = new ArrayList<>();
        if (text.length() > LONGEST_TEXT) {
            return claims;
        }
        Matcher matcher = CLAIM.matcher(text);
        while (matcher.find() && claims.size() < MOST) {
            String name = matcher.group("name");
            String words = name == null ? figure(matcher.group("figure")) : name;
            boolean telling = name == null ? isTelling(words) : isName(name);
            if (telling) {
                claims.add(new Claim(matcher.start(), matcher.start() + words.length(), words));
            }
        }
        return claims;
    }

    /** A Korean counter behind a number is not in the paper. */
    private static String figure(String written) {
        return written.endsWith("배") ? written.substring(0, written.length() - 1) : written;
    }

    /** A bare 1, 2 or 30 stands everywhere and says nothing. */
    private static boolean isTelling(String figure) {
        return figure.chars().anyMatch(c -> c == '%' || c == '.' || c == ',' || c >= 'A')
                || figure.length() >= 3;
    }

    private static boolean isName(String name) {
        boolean letters = name.chars().filter(Character::isLetter).count() >= 2;
        return letters && !PLAIN.contains(name.toLowerCase(Locale.ROOT));
    }
}

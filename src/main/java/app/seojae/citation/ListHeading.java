package app.seojae.citation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the headings above lists of references, and those that end them. */
final class ListHeading {

    private static final int LONGEST = 60;

    private static final Set<String> NAMES =
            Set.of(
                    "references",
                    "reference",
                    "referencesandnotes",
                    "bibliography",
                    "literaturecited",
                    "literature",
                    "workscited",
                    "citedworks",
                    "additionalreferences",
                    "supplementaryreferences",
                    "참고문헌",
                    "인용문헌");

    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d+)*|[IVX]{1,5}|[A-Z])[.:)]?\\s+");

    private static final Pattern NEXT =
            Pattern.compile(
                    "(?i:^(?:appendi|supplement|acknowl|author contrib|(?:neurips )?paper"
                            + " checklist|contents\\b|부록))|^[A-Z](?:\\.|:)?\\s+\\p{Lu}|^[A-Z]\\.\\d+\\s");
    private static final Pattern NEXT_LETTERS =
            Pattern.compile("^\\d{0,2}(?:appendi|supplementary|acknowledge?ment|부록)");

    private ListHeading() {}

    /** Whether a line alone is the heading of such a list, numbered or not. */
    static boolean begins(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        return NAMES.contains(letters(line))
                || NAMES.contains(letters(NUMBER.matcher(line).replaceFirst("")));
    }

    /** Whether a heading says that what follows is no list of references any more. */
    static boolean ends(String line) {
        return NEXT.matcher(line).find() || NEXT_LETTERS.matcher(letters(line)).find();
    }

    /** Small capitals part words: {@code R EFERENCES}. */
    private static String letters(String line) {
        StringBuilder letters = new StringBuilder();
        line.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}

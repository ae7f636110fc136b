package app.seojae.digest;

import app.seojae.model.DigestName;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from a file's name which digest it is. */
public final class DigestNames {

    // A copy may carry any of these where the published name has a colon, which Windows forbids.
    private static final String MARK = "(?:-|_|:|：|%3[Aa])";
    private static final Pattern STAMP =
            Pattern.compile(
                    "(\\d{4})-(\\d{2})-(\\d{2})(?:[-_ T]+(\\d{2})"
                            + MARK
                            + "(\\d{2})(?:"
                            + MARK
                            + "(\\d{2}))?)?");

    private DigestNames() {}

    /** The name of a digest; a path's folders are dropped. */
    public static DigestName of(String fileName) {
        String name = Normalizer.normalize(withoutFolder(fileName), Normalizer.Form.NFC);
        String stem = stem(name);
        Matcher stamp = STAMP.matcher(stem);
        if (!stamp.lookingAt()) {
            return new DigestName(name, stem, null);
        }
        LocalDate date = date(stamp);
        boolean bare = stamp.end() == stem.length();
        return new DigestName(name, date != null && bare ? key(stamp) : stem, date);
    }

    /** The name with the day that its page tells, where the name itself told none. */
    static DigestName dated(DigestName name, FrontMatter matter, List<Token> tokens) {
        return name;
    }

    private static String withoutFolder(String fileName) {
        int slash = Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\'));
        return fileName.substring(slash + 1);
    }

    private static String stem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : new String[] {".md", ".markdown", ".txt"}) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return name.substring(0, name.length() - ending.length()).strip();
            }
        }
        return name;
    }

    private static @Nullable LocalDate date(Matcher stamp) {
        try {
            return LocalDate.of(
                    Integer.parseInt(stamp.group(1)),
                    Integer.parseInt(stamp.group(2)),
                    Integer.parseInt(stamp.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String key(Matcher stamp) {
        StringBuilder key = new StringBuilder(stamp.group(1));
        for (int part = 2; part <= stamp.groupCount(); part++) {
            if (stamp.group(part) != null) {
                key.append('-').append(stamp.group(part));
            }
        }
        return key.toString();
    }
}

package app.seojae.digest;

import app.seojae.digest.line.DateWords;
import app.seojae.digest.line.FrontMatter;
import app.seojae.digest.token.Token;
import app.seojae.model.digest.DigestName;
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

    /**
     * The name of a digest: the day is the name's own, wherever in it, else that of the folders
     * before it ({@code 2024/09/05.md}).
     */
    public static DigestName of(String fileName) {
        String path = Normalizer.normalize(fileName, Normalizer.Form.NFC).replace('\\', '/');
        String name = withoutFolder(path);
        String stem = stem(name);
        Matcher stamp = STAMP.matcher(stem);
        if (stamp.lookingAt()) {
            LocalDate date = date(stamp);
            boolean bare = stamp.end() == stem.length();
            if (date != null) {
                return new DigestName(name, bare ? key(stamp) : stem, date);
            }
        }
        LocalDate own = DateWords.in(stem);
        return own != null
                ? new DigestName(name, stem, own)
                : inFolders(name, stem, path.substring(0, path.length() - name.length()));
    }

    /** The folder's day and the rest of the path tell such a digest from its namesakes. */
    private static DigestName inFolders(String name, String stem, String folders) {
        LocalDate whole = stem.length() <= 2 ? DateWords.in(folders + stem) : null;
        if (whole != null) {
            return new DigestName(name, whole.toString(), whole);
        }
        LocalDate date = DateWords.in(folders);
        return date == null
                ? new DigestName(name, stem, null)
                : new DigestName(name, date + "/" + stem, date);
    }

    /**
     * The name with the day its page tells, where neither name nor folders told one: that of the
     * front matter, else of the first heading. A page that changes daily is a digest a day.
     */
    static DigestName dated(DigestName name, FrontMatter matter, List<Token> tokens) {
        if (name.date() != null) {
            return name;
        }
        String written = matter.date();
        LocalDate date = written == null ? null : DateWords.in(written);
        for (int i = 0; date == null && i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Token.Heading heading && !heading.text().isBlank()) {
                date = DateWords.in(heading.text());
                break;
            }
        }
        return date == null ? name : new DigestName(name.fileName(), name.key() + " " + date, date);
    }

    private static String withoutFolder(String fileName) {
        return fileName.substring(fileName.lastIndexOf('/') + 1);
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

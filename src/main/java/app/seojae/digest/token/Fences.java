package app.seojae.digest.token;

import app.seojae.digest.label.Label;
import app.seojae.digest.label.LabelReader;
import app.seojae.digest.line.DigestLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a fence of code, in which nothing is a label, from one wrapped round a whole digest. */
final class Fences {

    private static final Set<String> WRAPPERS = Set.of("", "markdown", "md", "text", "txt");

    private Fences() {}

    /** The lines without wrapping fences; those of real code are marked as such. */
    static List<DigestLine> unwrap(List<DigestLine> lines) {
        List<DigestLine> out = new ArrayList<>(lines.size());
        boolean closable = true;
        int i = 0;
        while (i < lines.size()) {
            DigestLine line = lines.get(i);
            String info = info(line.text());
            if (info == null) {
                out.add(line);
                i++;
                continue;
            }
            boolean wrapper = WRAPPERS.contains(info);
            int close = closable ? close(lines, i, wrapper) : -1;
            closable = close >= 0;
            List<DigestLine> inside = lines.subList(i + 1, close < 0 ? i + 1 : close);
            if (close < 0) {
                // A fence that is never closed hides nothing: the file was cut off, or wrapped
                // badly.
                i++;
            } else {
                boolean digest = wrapper && hasLabel(inside);
                if (!digest) {
                    out.add(line.asCode());
                    inside.forEach(code -> out.add(code.asCode()));
                    out.add(lines.get(close).asCode());
                } else {
                    out.addAll(unwrapInside(inside));
                }
                i = close + 1;
            }
        }
        return out;
    }

    /** What a wrapper holds; a fence of code in it still is one. */
    private static List<DigestLine> unwrapInside(List<DigestLine> lines) {
        List<DigestLine> out = new ArrayList<>(lines.size());
        boolean code = false;
        for (DigestLine line : lines) {
            boolean fence = info(line.text()) != null;
            out.add(code || fence ? line.asCode() : line);
            code ^= fence;
        }
        return out;
    }

    private static int close(List<DigestLine> lines, int open, boolean wrapper) {
        int depth = 1;
        char mark = lines.get(open).text().strip().charAt(0);
        for (int i = open + 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            String info = info(text);
            if (info != null && text.strip().charAt(0) == mark) {
                if (!info.isEmpty()) {
                    depth += wrapper ? 1 : 0;
                } else if (--depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean hasLabel(List<DigestLine> lines) {
        for (DigestLine line : lines) {
            LabelReader.Found found = LabelReader.read(line.text());
            if (found != null && found.label() != Label.OTHER) {
                return true;
            }
        }
        return false;
    }

    /** What stands behind the marks of a fence, or {@code null} where the line is none. */
    private static @Nullable String info(String line) {
        String text = line.strip();
        if (!text.startsWith("```") && !text.startsWith("~~~")) {
            return null;
        }
        int at = 3;
        while (at < text.length() && text.charAt(at) == text.charAt(0)) {
            at++;
        }
        String info = text.substring(at).strip();
        return info.indexOf('`') >= 0 || info.length() > Label.LONGEST
                ? null
                : info.toLowerCase(Locale.ROOT);
    }
}

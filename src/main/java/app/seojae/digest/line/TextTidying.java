package app.seojae.digest.line;

import java.util.List;
import java.util.stream.Collectors;

/** Takes off a text what only its place in the file put round it: indents, quote marks. */
public final class TextTidying {

    private TextTidying() {}

    /** The text as it would stand alone. */
    public static String text(String written) {
        String text = written.strip();
        List<String> lines = text.lines().toList();
        if (lines.size() > 1 || text.startsWith(">")) {
            boolean quoted = lines.stream().allMatch(line -> line.isBlank() || isQuoted(line));
            if (quoted) {
                lines = lines.stream().map(TextTidying::unquoted).toList();
            }
            int indent =
                    lines.stream()
                            .skip(1)
                            .filter(line -> !line.isBlank())
                            .mapToInt(TextTidying::indent)
                            .min()
                            .orElse(0);
            if (quoted || indent > 0) {
                return lines.stream()
                        .map(line -> line.substring(Math.min(indent, indent(line))))
                        .collect(Collectors.joining("\n"))
                        .strip();
            }
        }
        return text;
    }

    private static boolean isQuoted(String line) {
        return line.stripLeading().startsWith(">");
    }

    private static String unquoted(String line) {
        String inside = line.isBlank() ? line : line.stripLeading().substring(1);
        return inside.startsWith(" ") ? inside.substring(1) : inside;
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}

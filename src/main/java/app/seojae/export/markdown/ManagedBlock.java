package app.seojae.export.markdown;

import app.seojae.export.LineEnds;
import java.util.function.UnaryOperator;

/**
 * The part of a Markdown file that belongs to Seojae, between two comments; what a person wrote
 * around it is never touched.
 */
final class ManagedBlock {

    static final String BEGIN = "<!-- seojae:begin -->";
    static final String END = "<!-- seojae:end -->";

    private static final String OURS = "<!-- seojae:";
    private static final String HARMLESS = "&lt;!-- seojae:";

    private ManagedBlock() {}

    /**
     * The file with its block changed; a file without one gets it at its end. Its lines end as
     * those of the file do.
     */
    static String change(String file, UnaryOperator<String> inside) {
        int[] at = find(file);
        String ending = LineEnds.of(file);
        if (at.length > 0) {
            return file.substring(0, at[0])
                    + LineEnds.with(ending, inside.apply(file.substring(at[0], at[1])))
                    + file.substring(at[1]);
        }
        String block = BEGIN + inside.apply("") + END + "\n";
        String between = file.isBlank() ? "" : file.endsWith("\n") ? "\n" : "\n\n";
        return file + LineEnds.with(ending, between + block);
    }

    /** What stands inside a file's block, or the empty string. */
    static String inside(String file) {
        int[] at = find(file);
        return at.length == 0 ? "" : file.substring(at[0], at[1]);
    }

    private static int[] find(String file) {
        int end = file.indexOf(END);
        int begin = end < 0 ? -1 : file.lastIndexOf(BEGIN, end);
        return begin < 0 ? new int[0] : new int[] {begin + BEGIN.length(), end};
    }

    /** A text that speaks of the comments themselves must not end the block. */
    static String harmless(String content) {
        return content.replace(OURS, HARMLESS);
    }

    /** The text that was made harmless. */
    static String original(String content) {
        return content.replace(HARMLESS, OURS);
    }
}

package app.seojae.export;

/**
 * The part of a Markdown file that belongs to Seojae, between two comments; what a person wrote
 * around it is never touched.
 */
final class ManagedBlock {

    static final String BEGIN = "<!-- seojae:begin -->";
    static final String END = "<!-- seojae:end -->";

    private ManagedBlock() {}

    /** The file with this content in its block; a file without one gets it at its end. */
    static String put(String file, String content) {
        String block = BEGIN + "\n" + harmless(content).strip() + "\n" + END;
        int end = file.indexOf(END);
        int begin = end < 0 ? -1 : file.lastIndexOf(BEGIN, end);
        if (begin >= 0) {
            return file.substring(0, begin) + block + file.substring(end + END.length());
        }
        if (file.isBlank()) {
            return file + block + "\n";
        }
        return file + (file.endsWith("\n") ? "\n" : "\n\n") + block + "\n";
    }

    /** A text that speaks of the comments themselves must not end the block. */
    private static String harmless(String content) {
        return content.replace("<!-- seojae:", "&lt;!-- seojae:");
    }
}

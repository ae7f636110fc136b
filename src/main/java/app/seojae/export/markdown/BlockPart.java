package app.seojae.export.markdown;

import app.seojae.files.FileHash;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What Seojae writes of one paper or one mark into the block.
 *
 * @param key the mark's UUID, or the paper's own name
 * @param above all but the comment
 * @param id the block id of a mark, without its caret; the empty string for a paper
 * @param comment the person's, which may be changed in the file
 */
record BlockPart(String key, String above, String id, String comment) {

    static final String OPEN = "<!-- seojae:part ";
    static final String CLOSE = "<!-- seojae:/part -->";

    BlockPart {
        above = ManagedBlock.harmless(plain(above));
        comment = ManagedBlock.harmless(plain(comment));
    }

    /** The part with its comments around it, which keep what it was when it was written. */
    static String text(String key, String above, String id, String comment, String hashes) {
        StringBuilder out = new StringBuilder(OPEN);
        out.append(key).append(' ').append(hashes).append(" -->\n").append(above).append('\n');
        if (!id.isEmpty()) {
            out.append("\n^").append(id).append('\n');
            if (!comment.isEmpty()) {
                out.append('\n').append(comment).append('\n');
            }
        }
        return out.append(CLOSE).toString();
    }

    /** Twelve hexadecimal digits that tell one text from another, whatever its line ends. */
    static String hash(String text) {
        byte[] all = FileHash.sha256(plain(text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(all, 6));
    }

    static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}

package app.seojae.export.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part as it stands in a file, where a person may have written into it.
 *
 * @param raw all of it, with its comments
 * @param aboveHash of the text above the block id when it was written
 * @param commentHash of the comment when it was written
 * @param above now
 * @param comment now; {@code null} where the block id that parts the two is gone
 * @param tail what a person wrote behind it, up to the next part
 */
record WrittenPart(
        String key,
        String raw,
        String aboveHash,
        String commentHash,
        String above,
        @Nullable String comment,
        String tail) {

    private static final Pattern OPEN =
            Pattern.compile("<!-- seojae:part (\\S{1,80}) ([0-9a-f]{12}) ([0-9a-f]{12}) -->");
    private static final Pattern ID = Pattern.compile("(?m)^\\^a-[0-9a-f-]{8,36}[ \\t]*$");

    /** What stands before the first part, and the parts. */
    record Block(String head, List<WrittenPart> parts) {}

    static Block read(String block) {
        List<WrittenPart> parts = new ArrayList<>();
        Matcher open = OPEN.matcher(block);
        if (!open.find()) {
            return new Block("", parts);
        }
        String head = block.substring(0, open.start());
        boolean more = true;
        while (more) {
            int start = open.start();
            int inside = open.end();
            String key = open.group(1);
            String aboveHash = open.group(2);
            String commentHash = open.group(3);
            more = open.find();
            int next = more ? open.start() : block.length();
            int close = block.indexOf(BlockPart.CLOSE, inside);
            boolean closed = close >= 0 && close < next;
            int end = closed ? close + BlockPart.CLOSE.length() : next;
            String body = BlockPart.plain(block.substring(inside, closed ? close : next));
            Matcher id = ID.matcher(body);
            boolean parted = isMark(key) && id.find();
            parts.add(
                    new WrittenPart(
                            key,
                            block.substring(start, end),
                            aboveHash,
                            commentHash,
                            parted ? body.substring(0, id.start()).strip() : body,
                            parted ? body.substring(id.end()).strip() : null,
                            block.substring(end, next)));
        }
        return new Block(head, parts);
    }

    private static boolean isMark(String key) {
        return key.length() == 36;
    }

    /** Whether a person changed the comment since it was written. */
    boolean isCommentChanged() {
        return comment != null && !BlockPart.hash(comment).equals(commentHash);
    }

    boolean isAboveChanged() {
        return !BlockPart.hash(above).equals(aboveHash);
    }
}

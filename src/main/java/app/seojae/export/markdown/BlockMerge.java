package app.seojae.export.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the block of a file in step without losing a word of the person's in it.
 *
 * <p>A part that would be written as it was last time is left as it stands, with whatever a person
 * wrote into it. A part that changed is written anew; lines a person wrote into the old one then
 * stand behind it. What stands between parts stays behind the part it followed. A part whose mark
 * is gone goes too, but where a person wrote into it or behind it, it stays as text, marked.
 */
final class BlockMerge {

    private final String gone;
    private final StringBuilder head = new StringBuilder();
    private final Map<String, StringBuilder> tails = new HashMap<>();
    private final Map<String, WrittenPart> written = new HashMap<>();

    private BlockMerge(String gone) {
        this.gone = gone;
    }

    /**
     * The inside of a block.
     *
     * @param old as it stands in the file, or the empty string
     * @param parts what it shall hold now
     * @param gone the line over the text that a deleted mark leaves behind
     */
    static String merge(String old, List<BlockPart> parts, String gone) {
        return new BlockMerge(gone).merged(WrittenPart.read(old), parts);
    }

    private String merged(WrittenPart.Block old, List<BlockPart> parts) {
        Set<String> wanted = new HashSet<>();
        parts.forEach(part -> wanted.add(part.key()));
        head.append(old.head().isEmpty() ? "\n" : old.head());
        StringBuilder behind = head;
        for (WrittenPart part : old.parts()) {
            boolean twin = written.containsKey(part.key());
            if (wanted.contains(part.key()) && !twin) {
                written.put(part.key(), part);
                behind = new StringBuilder(part.tail());
                tails.put(part.key(), behind);
            } else if (twin) {
                behind.append(part.raw()).append(part.tail()); // pasted by the person
            } else {
                behind.append(left(part));
            }
        }
        StringBuilder out = new StringBuilder(head);
        for (int i = 0; i < parts.size(); i++) {
            BlockPart part = parts.get(i);
            StringBuilder tail = tails.computeIfAbsent(part.key(), key -> new StringBuilder());
            out.append(section(part, tail));
            out.append(between(tail.toString(), i == parts.size() - 1));
        }
        return out.toString();
    }

    /** A tail as it is; where a person wrote nothing, at least an empty line between parts. */
    private static String between(String tail, boolean last) {
        boolean parted = tail.chars().filter(c -> c == '\n').count() > (last ? 0 : 1);
        if (tail.isBlank() && !parted) {
            return last ? "\n" : "\n\n";
        }
        return tail;
    }

    /** What a mark that is gone leaves behind: nothing, unless a person wrote there. */
    private String left(WrittenPart part) {
        if (!part.isAboveChanged() && !part.isCommentChanged() && part.tail().isBlank()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n").append(gone).append("\n\n");
        text.append(part.above()).append('\n');
        if (part.isCommentChanged()) {
            text.append('\n').append(part.comment()).append('\n');
        }
        return text + part.tail() + (part.tail().isBlank() ? "" : "\n");
    }

    /** One part; lines that have no place in it any more go before its tail. */
    private String section(BlockPart part, StringBuilder tail) {
        String aboveHash = BlockPart.hash(part.above());
        String commentHash = BlockPart.hash(part.comment());
        WrittenPart was = written.get(part.key());
        if (was == null) {
            String hashes = aboveHash + " " + commentHash;
            return BlockPart.text(part.key(), part.above(), part.id(), part.comment(), hashes);
        }
        boolean isMark = !part.id().isEmpty();
        boolean sameAbove = was.aboveHash().equals(aboveHash);
        boolean sameComment = was.commentHash().equals(commentHash);
        if (sameAbove && sameComment && (was.comment() != null || !isMark)) {
            return was.raw();
        }
        List<String> kept = new ArrayList<>();
        String above = sameAbove && was.comment() != null ? was.above() : part.above();
        String comment = part.comment();
        if (sameComment && was.comment() != null) {
            comment = was.comment();
        } else if (was.isCommentChanged()) {
            kept.addAll(lines(was.comment(), part.comment()));
        }
        if (!above.equals(was.above()) && was.isAboveChanged()) {
            kept.addAll(lines(was.above(), part.above() + "\n" + comment));
        }
        if (!kept.isEmpty()) {
            tail.insert(0, "\n\n" + String.join("\n", kept) + (tail.isEmpty() ? "\n\n" : ""));
        }
        String hashes = aboveHash + " " + commentHash;
        return BlockPart.text(part.key(), above, part.id(), comment, hashes);
    }

    /** The lines of a text that another one lacks. */
    private static List<String> lines(@Nullable String text, String other) {
        Set<String> known = new HashSet<>(other.lines().map(String::strip).toList());
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank() && !known.contains(line.strip()))
                        .toList();
    }
}

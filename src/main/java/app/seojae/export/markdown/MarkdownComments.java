package app.seojae.export.markdown;

import app.seojae.export.annotation.AnnotationFile;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Finds the comments that a person changed in an exported Markdown file. */
public final class MarkdownComments {

    private static final int LARGEST = 32 << 20;
    private static final int LONGEST = 1_000_000;
    private static final Pattern UUID_NAME =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private MarkdownComments() {}

    /**
     * A changed comment.
     *
     * @param id of its mark
     * @param comment as it stands in the file
     * @param hash of the comment as it was written, for {@link #isOf}
     */
    public record Changed(UUID id, String comment, String hash) {

        /** Whether a comment is the one that was written. */
        public boolean isOf(String before) {
            return BlockPart.hash(ManagedBlock.harmless(before)).equals(hash);
        }
    }

    /**
     * What a file's block tells.
     *
     * @param changed the comments that differ from what was written
     * @param unchanged how many do not
     */
    public record Read(List<Changed> changed, int unchanged) {}

    /**
     * Reads a file.
     *
     * @throws SeojaeException {@code MARKS_UNREADABLE} where it has no block of Seojae's
     */
    public static Read read(Path file) throws SeojaeException {
        String block = ManagedBlock.inside(AnnotationFile.text(file, LARGEST));
        if (block.isEmpty()) {
            throw new SeojaeException(AnnotationFile.unreadable(file));
        }
        return read(block);
    }

    private static Read read(String block) {
        List<Changed> changed = new ArrayList<>();
        int unchanged = 0;
        for (WrittenPart part : WrittenPart.read(block).parts()) {
            String comment = part.comment();
            if (comment == null || !UUID_NAME.matcher(part.key()).matches()) {
                continue;
            }
            if (part.isCommentChanged() && comment.length() <= LONGEST) {
                changed.add(
                        new Changed(
                                UUID.fromString(part.key()),
                                ManagedBlock.original(comment),
                                part.commentHash()));
            } else {
                unchanged++;
            }
        }
        return new Read(changed, unchanged);
    }
}

package app.seojae.export;

import app.seojae.files.FileProblem;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Markdown file of the person's with Seojae's block in it. */
final class BlockFile {

    private BlockFile() {}

    /** Brings the block in step; whether the file changed. */
    static boolean write(Path file, List<BlockPart> parts, String gone) throws SeojaeException {
        try {
            String before = Files.exists(file) ? Files.readString(file) : "";
            String after = ManagedBlock.change(before, old -> BlockMerge.merge(old, parts, gone));
            return StepFile.write(file, after);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}

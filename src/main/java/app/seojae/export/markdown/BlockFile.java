package app.seojae.export.markdown;

import app.seojae.export.ChangedFile;
import app.seojae.files.InputFile;
import app.seojae.files.OutputFile;
import app.seojae.model.SeojaeException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Markdown file of the person's with Seojae's block in it. */
final class BlockFile {

    /** In bytes; a larger file is no note, and reading it would take the memory. */
    private static final int LARGEST = 64 << 20;

    private BlockFile() {}

    /** Brings the block in step; whether the file changed. */
    static boolean write(Path file, List<BlockPart> parts, String gone) throws SeojaeException {
        OutputFile.check(file);
        String before = Files.exists(file) ? InputFile.text(file, LARGEST) : "";
        String after = ManagedBlock.change(before, old -> BlockMerge.merge(old, parts, gone));
        return ChangedFile.write(file, after);
    }
}

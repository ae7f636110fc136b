package app.seojae.library.move;

import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.WorkFile;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What a copy has laid down in a folder, written before each file is: so that all of it, and
 * nothing else, can be taken away again, also by the next program after a kill.
 */
final class MoveJournal {

    private static final String STEM = ".moving";
    private static final int LARGEST = 1 << 26;

    private final Path root;
    private final Path file;

    private MoveJournal(Path root, Path file) {
        this.root = root;
        this.file = file;
    }

    /** Begins one in a folder that is there. */
    static MoveJournal begin(Path root) throws SeojaeException {
        MoveJournal journal = new MoveJournal(root, WorkFile.in(root, STEM));
        try {
            Files.createFile(journal.file);
        } catch (IOException e) {
            throw FileProblem.writing(journal.file, e);
        }
        return journal;
    }

    /** Takes away what programs that were killed have laid into a folder. */
    static void clear(Path root) throws SeojaeException {
        try {
            for (Path left : WorkFile.abandoned(root)) {
                if (left.getFileName().toString().startsWith(STEM + ".")) {
                    new MoveJournal(root, left).undo();
                }
            }
        } catch (IOException e) {
            throw FileProblem.reading(root, e);
        }
    }

    /** Says that a file or folder comes now, by its path in the folder. */
    void note(Path relative) throws SeojaeException {
        byte[] line = (relative.toString() + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.APPEND)) {
            out.write(ByteBuffer.wrap(line));
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /** What was laid down stays. */
    void keep() throws SeojaeException {
        WorkFile.delete(file);
    }

    /** Takes away all that was laid down, the newest first, and then this. */
    void undo() throws SeojaeException {
        String all = new String(InputFile.bytes(file, LARGEST), StandardCharsets.UTF_8);
        int whole = all.lastIndexOf('\n') + 1; // what was cut off by a kill was not laid down yet
        List<String> lines = all.substring(0, whole).lines().toList();
        for (String line : lines.reversed()) {
            Path path = root.resolve(line).normalize();
            if (path.startsWith(root) && !path.equals(root)) {
                remove(path);
            }
        }
        WorkFile.delete(file);
    }

    private static void remove(Path path) throws SeojaeException {
        try {
            Files.deleteIfExists(path);
        } catch (DirectoryNotEmptyException somebodyElses) {
            return;
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException e) {
            throw FileProblem.writing(path, e);
        }
    }
}

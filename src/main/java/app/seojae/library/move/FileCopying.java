package app.seojae.library.move;

import app.seojae.files.FileHash;
import app.seojae.files.FileProblem;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.work.ByteMeter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Copies files of one folder into another, reads each again and compares. */
final class FileCopying {

    private static final int BUFFER = 1 << 18;

    private final Path from;
    private final Path to;
    private final MoveJournal journal;
    private final ByteMeter meter;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);

    FileCopying(Path from, Path to, MoveJournal journal, ByteMeter meter) {
        this.from = from;
        this.to = to;
        this.journal = journal;
        this.meter = meter;
    }

    /**
     * Copies one by its path in the folder.
     *
     * @throws SeojaeException {@code MOVE_DIFFERS} where what is read again is something else
     */
    void copy(Path relative) throws SeojaeException {
        meter.check();
        Path copy = to.resolve(relative);
        folder(relative.getParent());
        journal.note(relative);
        String written = written(from.resolve(relative), copy);
        if (!written.equals(FileHash.sha256(copy))) {
            throw new SeojaeException(Problem.of(ProblemKind.MOVE_DIFFERS, copy.toString()));
        }
    }

    /** Makes a folder by its path in the new one, {@code null} for that itself. */
    private void folder(@Nullable Path relative) throws SeojaeException {
        if (relative == null || Files.isDirectory(to.resolve(relative))) {
            return;
        }
        folder(relative.getParent());
        journal.note(relative);
        Path folder = to.resolve(relative);
        try {
            OwnerOnlyFiles.folder(folder);
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
    }

    /** Writes the copy to the disk; the hash of what was read. */
    private String written(Path file, Path copy) throws SeojaeException {
        MessageDigest hash = FileHash.sha256();
        try (FileChannel out =
                FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            read(file, hash, out);
            out.force(true);
            Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
            OwnerOnlyFiles.file(copy);
            return HexFormat.of().formatHex(hash.digest());
        } catch (IOException e) {
            throw FileProblem.writing(copy, e);
        }
    }

    private void read(Path file, MessageDigest hash, FileChannel out)
            throws IOException, SeojaeException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            while (next(file, in)) {
                hash.update(buffer.duplicate());
                int bytes = buffer.remaining();
                while (buffer.hasRemaining()) {
                    out.write(buffer);
                }
                meter.passed(bytes);
            }
        }
    }

    /** A drive that goes away while it is read from is not one that cannot be written. */
    private boolean next(Path file, FileChannel in) throws SeojaeException {
        buffer.clear();
        try {
            boolean more = in.read(buffer) >= 0;
            buffer.flip();
            return more;
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}

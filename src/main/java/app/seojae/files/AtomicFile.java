package app.seojae.files;

import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file wholly or not at all: into a temporary neighbour, forced to the disk, then moved to
 * its name. Safe for any thread.
 */
public final class AtomicFile {

    /** So many names are tried for a temporary neighbour. */
    private static final int NAMES = 100;

    private AtomicFile() {}

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything into a stream it need not close. */
        void writeTo(OutputStream out) throws IOException, SeojaeException;
    }

    /** Looks at the finished content before it takes the name; whether it shall. */
    @FunctionalInterface
    public interface Gate {
        /** Whether the finished file, still under another name, shall take its name. */
        boolean opensTo(Path finished) throws IOException, SeojaeException;
    }

    /** Writes bytes under a name. */
    public static void write(Path file, byte[] bytes) throws SeojaeException {
        write(file, out -> out.write(bytes));
    }

    /** Writes content under a name; nothing stands there if it fails. */
    public static void write(Path file, Content content) throws SeojaeException {
        write(file, content, finished -> true);
    }

    /** Writes content under a name where a gate lets it; whether it did. */
    public static boolean write(Path file, Content content, Gate gate) throws SeojaeException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder == null) {
                throw new IOException("a root is no file");
            }
            Files.createDirectories(folder);
            Path temporary = beside(folder);
            try {
                fill(temporary, content);
                boolean opens = gate.opensTo(temporary);
                if (opens) {
                    moveInto(temporary, file);
                }
                return opens;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /**
     * A new and empty file that is its owner's alone. Java's own are named by what nobody can
     * guess, which a start would wait for; here it is enough that none is there.
     */
    private static Path beside(Path folder) throws IOException {
        for (int tried = 1; ; tried++) {
            long name = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
            try {
                return OwnerOnlyFiles.made(folder.resolve("." + name + ".part"));
            } catch (FileAlreadyExistsException taken) {
                if (tried == NAMES) {
                    throw taken;
                }
            }
        }
    }

    /** Writes a copy of a file under a name. */
    public static void copy(Path from, Path file) throws SeojaeException {
        write(
                file,
                out -> {
                    try (InputStream in = InputFile.stream(from)) {
                        in.transferTo(out);
                    }
                });
    }

    private static void fill(Path temporary, Content content) throws IOException, SeojaeException {
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Moves a finished file to its name in the same folder, and makes the name itself durable. */
    public static void moveInto(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            force(folder);
        }
    }

    /** Windows cannot open a folder so; there the move itself is durable enough. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            return;
        }
    }
}

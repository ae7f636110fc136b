package app.seojae.files;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import org.jspecify.annotations.Nullable;

/**
 * The guard in front of every file written for a person: wholly or not at all, never over what
 * belongs to a library, never over what is no regular file or may only be read. Links are written
 * through; mode and owner of what stood there stay. Safe for any thread.
 */
public final class OutputFile {

    private OutputFile() {}

    /** Writes bytes under a name. */
    public static void write(Path file, byte[] bytes) throws SeojaeException {
        write(file, out -> out.write(bytes), finished -> true);
    }

    /** Writes content under a name where a gate lets it; whether it did. */
    public static boolean write(Path file, AtomicFile.Content content, AtomicFile.Gate gate)
            throws SeojaeException {
        try {
            Path target = target(file);
            Files.createDirectories(folder(target));
            // Made anew rather than as a private temporary file, so that it gets the umask's mode.
            Path temporary = WorkFile.in(folder(target), "." + target.getFileName());
            try {
                fill(temporary, content);
                boolean opens = gate.opensTo(temporary);
                if (opens) {
                    put(temporary, target);
                }
                return opens;
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /** Makes a folder that files for a person go into; what killed programs left there goes. */
    public static void createFolder(Path folder) throws SeojaeException {
        try {
            Files.createDirectories(folder);
            for (Path left : WorkFile.abandoned(folder)) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            throw FileProblem.writing(folder, e);
        }
    }

    /**
     * Asks before long work whether a file may be written; {@link #write} asks again.
     *
     * @param inputs what the file is made of, which it must not replace
     * @throws SeojaeException {@code FILE_OF_LIBRARY}, {@code FILE_NOT_REGULAR}, {@code
     *     FILE_READ_ONLY} or {@code FILE_IS_INPUT}
     */
    public static void check(Path file, Path... inputs) throws SeojaeException {
        try {
            Path target = target(file);
            for (Path input : inputs) {
                if (Files.exists(target)
                        && Files.exists(input)
                        && Files.isSameFile(target, input)) {
                    throw refused(ProblemKind.FILE_IS_INPUT, file);
                }
            }
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }

    /** Where the bytes will really lie, behind all links. */
    private static Path target(Path file) throws IOException, SeojaeException {
        Path target = ResolvedPath.of(file);
        if (LibraryFolder.owns(target)) {
            throw refused(ProblemKind.FILE_OF_LIBRARY, file);
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            if (!Files.isRegularFile(target)) {
                throw refused(ProblemKind.FILE_NOT_REGULAR, file);
            }
            if (!mayBeWritten(target)) {
                throw refused(ProblemKind.FILE_READ_ONLY, file);
            }
        }
        return target;
    }

    /** The administrator may write everything; what a person locked stays locked all the same. */
    private static boolean mayBeWritten(Path target) throws IOException {
        PosixFileAttributes posix = posix(target);
        return Files.isWritable(target)
                && (posix == null
                        || posix.permissions().contains(PosixFilePermission.OWNER_WRITE)
                        || posix.permissions().contains(PosixFilePermission.GROUP_WRITE)
                        || posix.permissions().contains(PosixFilePermission.OTHERS_WRITE));
    }

    private static @Nullable PosixFileAttributes posix(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null ? null : view.readAttributes();
    }

    private static void fill(Path temporary, AtomicFile.Content content)
            throws IOException, SeojaeException {
        try (FileChannel channel =
                FileChannel.open(
                        temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream out = Channels.newOutputStream(channel);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    private static void put(Path temporary, Path target) throws IOException {
        PosixFileAttributes before = Files.exists(target) ? posix(target) : null;
        if (before == null || dressed(temporary, before)) {
            AtomicFile.moveInto(temporary, target);
        } else {
            pour(temporary, target);
        }
    }

    /** Gives the new file the mode and owner of the old one; whether the system allowed it. */
    private static boolean dressed(Path temporary, PosixFileAttributes before) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        PosixFileAttributes own = view.readAttributes();
        try {
            if (!own.group().equals(before.group())) {
                view.setGroup(before.group());
            }
            if (!own.owner().equals(before.owner())) {
                view.setOwner(before.owner());
            }
            view.setPermissions(before.permissions());
            return true;
        } catch (IOException notAllowed) {
            return false;
        }
    }

    /** Somebody else's file that we may write stays theirs: its bytes change, not the file. */
    private static void pour(Path temporary, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(temporary);
                FileChannel channel =
                        FileChannel.open(
                                target,
                                StandardOpenOption.WRITE,
                                StandardOpenOption.TRUNCATE_EXISTING)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    private static Path folder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("a root is no file");
        }
        return folder;
    }

    private static SeojaeException refused(ProblemKind kind, Path file) {
        return new SeojaeException(Problem.in(file.toString(), kind, file.toString()));
    }
}

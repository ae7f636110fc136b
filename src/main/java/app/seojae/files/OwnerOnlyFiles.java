package app.seojae.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes folders and files that are their owner's alone, as notes and what one reads are nobody
 * else's business. What is there already keeps the mode its owner gave it; where the system knows
 * no such modes, the folder's own rules hold. Safe for any thread.
 *
 * @see <a href="https://specifications.freedesktop.org/basedir-spec/latest/">the same is asked of
 *     new folders there</a>
 */
public final class OwnerOnlyFiles {

    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private OwnerOnlyFiles() {}

    /** Makes a folder, and those above it, where they are not there. */
    public static void folder(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            return;
        }
        folderOf(whole);
        try {
            if (knowsModes(whole.getParent())) {
                Files.createDirectory(whole, PosixFilePermissions.asFileAttribute(FOLDER));
            } else {
                Files.createDirectory(whole);
            }
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(whole)) {
                throw e;
            }
        }
    }

    /** Makes the folder a file is to lie in, where it is not there. */
    public static void folderOf(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            folder(parent);
        }
    }

    /** Takes a file that was just made from all others; one that is not there is passed over. */
    public static void file(Path file) throws IOException {
        if (Files.isRegularFile(file) && knowsModes(file)) {
            Files.setPosixFilePermissions(file, FILE);
        }
    }

    /**
     * Makes a new and empty file.
     *
     * @throws FileAlreadyExistsException where there is one
     */
    public static Path made(Path file) throws IOException {
        return knowsModes(file.toAbsolutePath().getParent())
                ? Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE))
                : Files.createFile(file);
    }

    private static boolean knowsModes(@Nullable Path place) {
        return place != null
                && Files.getFileAttributeView(place, PosixFileAttributeView.class) != null;
    }
}

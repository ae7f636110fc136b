package app.seojae.files;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a path leads to when all links on its way are followed, whether or not anything is there.
 */
final class ResolvedPath {

    private static final int MOST_LINKS = 40;

    private ResolvedPath() {}

    /** The absolute path without links; the parts that are not there yet as they were named. */
    static Path of(Path file) throws IOException {
        Path path = file.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(path); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            path = path.resolveSibling(Files.readSymbolicLink(path)).normalize();
        }
        Path there = path;
        while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
            there = there.getParent();
        }
        return there.equals(path)
                ? path.toRealPath()
                : there.toRealPath().resolve(there.relativize(path)).normalize();
    }
}

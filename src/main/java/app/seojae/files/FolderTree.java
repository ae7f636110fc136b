package app.seojae.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;

/**
 * Walks through a folder somebody named. It may be a link itself; links below it are not followed,
 * and folders below it whose name begins with a dot are passed by.
 */
public final class FolderTree implements FileVisitor<Path> {

    private final Path named;
    private final Path real;
    private final FileVisitor<Path> visitor;

    private FolderTree(Path named, Path real, FileVisitor<Path> visitor) {
        this.named = named;
        this.real = real;
        this.visitor = visitor;
    }

    /**
     * Shows all that lies below a folder, each under the name of the folder as given.
     *
     * @param depth how many folders deep at most
     * @throws IOException what the visitor throws, or that a link leads nowhere
     */
    public static void walk(Path folder, int depth, FileVisitor<Path> visitor) throws IOException {
        Path real = Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
        EnumSet<FileVisitOption> none = EnumSet.noneOf(FileVisitOption.class);
        Files.walkFileTree(real, none, depth, new FolderTree(folder, real, visitor));
    }

    private Path asNamed(Path path) {
        return path.equals(real) ? named : named.resolve(real.relativize(path));
    }

    private boolean isPassedBy(Path folder) {
        return !folder.equals(real) && String.valueOf(folder.getFileName()).startsWith(".");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
            throws IOException {
        return isPassedBy(folder)
                ? FileVisitResult.SKIP_SUBTREE
                : visitor.preVisitDirectory(asNamed(folder), attributes);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        return visitor.visitFile(asNamed(file), attributes);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        return visitor.visitFileFailed(asNamed(file), e);
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) throws IOException {
        return visitor.postVisitDirectory(asNamed(folder), e);
    }
}

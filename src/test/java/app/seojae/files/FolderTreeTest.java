package app.seojae.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder somebody named is walked through, also where it is a link. */
class FolderTreeTest {

    @TempDir Path folder;
    private Path tree;

    @BeforeEach
    void plant() throws Exception {
        tree = Files.createDirectories(folder.resolve("tree"));
        Files.writeString(Files.createDirectories(tree.resolve("2026")).resolve("a.md"), "a");
        Files.writeString(Files.createDirectories(tree.resolve(".git")).resolve("b.md"), "b");
        Files.writeString(tree.resolve("c.md"), "c");
    }

    private static Set<String> files(Path root, int depth) throws IOException {
        Set<String> files = new TreeSet<>();
        FolderTree.walk(
                root,
                depth,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.add(root.relativize(file).toString().replace('\\', '/'));
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }

    private Path link(Path at, Path to) throws IOException {
        try {
            return Files.createSymbolicLink(at, to);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no links here: " + e);
            throw e;
        }
    }

    @Test
    void hiddenFoldersArePassedBy() throws Exception {
        assertEquals(Set.of("2026/a.md", "c.md"), files(tree, 9));
        assertEquals(Set.of("b.md"), files(tree.resolve(".git"), 9));
    }

    @Test
    void aLinkIsWalkedThroughUnderItsOwnName() throws Exception {
        Path link = link(folder.resolve("link"), tree);
        assertEquals(Set.of("2026/a.md", "c.md"), files(link, 9));
        Path hidden = link(folder.resolve("plain"), tree.resolve(".git"));
        assertEquals(Set.of("b.md"), files(hidden, 9));
    }

    @Test
    void aLinkBelowIsNotFollowed() throws Exception {
        link(tree.resolve("2026").resolve("round"), tree);
        assertEquals(Set.of("2026/a.md", "2026/round", "c.md"), files(tree, 9));
    }

    @Test
    void aLinkToNowhereIsSaid() throws Exception {
        Path link = link(folder.resolve("lost"), folder.resolve("nowhere"));
        assertThrows(IOException.class, () -> files(link, 9));
    }
}

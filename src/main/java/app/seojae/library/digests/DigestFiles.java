package app.seojae.library.digests;

import app.seojae.files.FolderTree;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the files an import is about: files as named; of folders all {@code *.md} below, and the
 * lists of a day's papers ({@code 2025-01-06.json}).
 */
public final class DigestFiles {

    private static final int DEEPEST = 32;
    private static final Pattern LIST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}\\D?.*\\.json");

    private DigestFiles() {}

    /** In the order named; within a folder in the order of their paths. */
    public static List<Path> in(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> below(Path folder) {
        List<Path> files = new ArrayList<>();
        SimpleFileVisitor<Path> visitor =
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (isDigest(file) && !isHidden(file)) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        if (isDigest(file)) {
                            files.add(file); // reading it will say what is wrong
                        }
                        return FileVisitResult.CONTINUE;
                    }
                };
        try {
            FolderTree.walk(folder, DEEPEST, visitor);
        } catch (IOException e) {
            files.add(folder); // the same
        }
        files.sort(null);
        return files;
    }

    private static boolean isDigest(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || LIST.matcher(name).matches();
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }
}

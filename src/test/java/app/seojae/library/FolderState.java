package app.seojae.library;

import app.seojae.files.FileHash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file and folder below a folder: its bytes, and when it was written last. */
public final class FolderState {

    private FolderState() {}

    /** The state by path; two that are equal were made of a folder nothing was written into. */
    public static Map<Path, String> of(Path folder) throws Exception {
        Map<Path, String> all = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                FileTime written = Files.getLastModifiedTime(path);
                String bytes = Files.isRegularFile(path) ? FileHash.sha256(path) : "folder";
                all.put(path, written + " " + bytes);
            }
        }
        return all;
    }
}

package app.seojae.files;

import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lets a folder show the files of another one without copying their bytes. */
final class FileLinks {

    private FileLinks() {}

    /** Links every file that lies right in a folder, which may be missing, into another. */
    static void ofAll(Path from, Path to) throws SeojaeException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> all = Files.list(from)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            OwnerOnlyFiles.folder(to);
            for (Path file : files) {
                link(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw FileProblem.writing(to, e);
        }
    }

    /** Not every system lets everybody make links, and not every disk has both kinds. */
    private static void link(Path file, Path link) throws IOException {
        try {
            Files.createSymbolicLink(link, file.toRealPath());
        } catch (IOException | UnsupportedOperationException noSymbolic) {
            try {
                Files.createLink(link, file);
            } catch (IOException | UnsupportedOperationException noHard) {
                Files.copy(file, link);
            }
        }
    }
}

package app.seojae.library;

import app.seojae.files.LibraryFolder;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.transfer.PartialFiles;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.file.FileStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks whether the database is sound and its files are there, whole. */
final class LibraryCheck {

    private final LibraryContext context;
    private final LibraryFolder folder;

    LibraryCheck(LibraryContext ground, LibraryFolder folder) {
        this.context = ground;
        this.folder = folder;
    }

    List<Problem> problems() throws SeojaeException {
        List<Problem> problems = new ArrayList<>();
        for (String complaint : context.complaints()) {
            problems.add(Problem.of(ProblemKind.LIBRARY_DAMAGED, complaint));
        }
        FileStore files = new FileStore();
        for (FileStore.Named file : context.read(files::all)) {
            if (!isThere(file)) {
                problems.add(Problem.of(ProblemKind.FILE_UNREADABLE, file.path()));
            }
        }
        for (Path left : new PartialFiles(context, folder).all()) {
            problems.add(Problem.of(ProblemKind.LEFT_BEHIND, folder.relative(left)));
        }
        return problems;
    }

    private boolean isThere(FileStore.Named file) {
        try {
            Path path = folder.resolve(file.path());
            return file.bytes() < 0 ? Files.isRegularFile(path) : Files.size(path) == file.bytes();
        } catch (IOException | SeojaeException e) {
            return false;
        }
    }
}

package app.seojae.library.move;

import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.SoleUse;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder a library was taken from: as it was, until the person lets go of it. */
public final class FormerFolder {

    private final LibraryFolder folder;

    /** A folder that may be gone by now. */
    public FormerFolder(Path place) {
        this.folder = new LibraryFolder(place);
    }

    /** Whether the library still lies there. */
    public boolean isThere() {
        return Files.isRegularFile(folder.database());
    }

    /** Lays a note there that says where the library is now. */
    public void leaveNote(Path now) throws SeojaeException {
        MovedNote.write(folder.root(), now.toAbsolutePath());
    }

    /** Takes the note away, where one has gone back. */
    public void removeNote() throws SeojaeException {
        MovedNote.remove(folder.root());
    }

    /**
     * Removes what is the library's own there, and the folder where nothing else is left in it.
     *
     * @param now the library as it is looked after now
     * @throws SeojaeException {@code LIBRARY_OPEN_ELSEWHERE} where somebody has it open
     */
    public void remove(LibraryCare now) throws SeojaeException {
        SoleUse alone = SoleUse.take(folder, now.machine(), now.clock());
        try {
            folder.removeDatabase(); // first: what is left is no library any more
            folder.removeIndexes();
            for (Path own : folder.ownFolders()) {
                removeAll(own, folder.holders());
            }
            MovedNote.remove(folder.root());
        } finally {
            alone.close();
        }
        removeAll(folder.holders(), null);
        try (Stream<Path> left = Files.list(folder.root())) {
            if (left.findAny().isEmpty()) {
                Files.delete(folder.root());
            }
        } catch (IOException e) {
            throw FileProblem.writing(folder.root(), e);
        }
    }

    private static void removeAll(Path place, @Nullable Path butNot) throws SeojaeException {
        if (!Files.isDirectory(place) || place.equals(butNot)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(place)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw FileProblem.writing(place, e);
        }
    }
}

package app.seojae.library;

import app.seojae.files.LibraryFolder;
import app.seojae.files.LibraryHolder;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.SeojaeException;
import app.seojae.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/** Opens libraries: who may write, and whether there was one before. */
final class LibraryOpening {

    private LibraryOpening() {}

    /**
     * Opens the library of a folder, making it where there is none; one that another machine holds
     * or that cannot be written is opened to be read.
     *
     * @throws SeojaeException as {@link Database#open} does
     */
    static Library open(Path folder, LibraryTools tools) throws SeojaeException {
        LibraryFolder place = LibraryFolder.at(folder);
        LibraryHolder holder = LibraryHolder.take(place, tools.machine(), InstantSource.system());
        try {
            boolean fresh = !Files.exists(place.database());
            Database database = Database.open(place.database(), access(place, holder));
            if (fresh) {
                place.closeNewDatabase();
            }
            return new Library(place, holder, database, tools);
        } catch (SeojaeException e) {
            holder.close();
            throw e;
        }
    }

    /** A folder that was a library already never becomes a new and empty one. */
    private static Database.Access access(LibraryFolder place, LibraryHolder holder)
            throws SeojaeException {
        if (holder.heldBy() != null) {
            return Database.Access.READ;
        }
        return place.hasRemains() ? Database.Access.WRITE : Database.Access.MAKE;
    }
}

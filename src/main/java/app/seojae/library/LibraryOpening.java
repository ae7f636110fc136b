package app.seojae.library;

import app.seojae.files.LibraryFolder;
import app.seojae.files.LibraryHolder;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.LogGuard;
import app.seojae.library.backup.SoleUse;
import app.seojae.library.backup.Swap;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.store.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Opens libraries: who may write, and whether there was one before. */
final class LibraryOpening {

    private static final Set<ProblemKind> DAMAGE =
            Set.of(ProblemKind.LIBRARY_DAMAGED, ProblemKind.LIBRARY_MISSING_DATABASE);

    private LibraryOpening() {}

    /**
     * Opens the library of a folder, making it where there is none; one that another machine holds
     * or that cannot be written is opened to be read. What a killed restore left is ended first.
     *
     * @param asked {@code READ} where nothing shall be written
     * @throws SeojaeException as {@link Database#open} does, {@code LIBRARY_RESTORABLE} where it is
     *     damaged or missing and there is a backup, {@code LIBRARY_BUSY} while it is restored
     */
    static Library open(Path folder, LibraryTools tools, Database.Access asked)
            throws SeojaeException {
        LibraryFolder place = LibraryFolder.at(folder);
        LibraryHolder holder = LibraryHolder.take(place, tools.machine(), InstantSource.system());
        try {
            if (SoleUse.isTaken(place)) {
                throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_BUSY));
            }
            if (holder.heldBy() == null) {
                new Swap(place).finish();
                LogGuard.putAside(place);
            }
            boolean fresh = !Files.exists(place.database());
            Database database = Database.open(place.database(), access(place, holder, asked));
            if (fresh) {
                place.closeNewDatabase();
            }
            return new Library(place, holder, database, tools);
        } catch (SeojaeException e) {
            holder.close();
            throw ofDamage(e, place, tools);
        }
    }

    /** Of a library that cannot be opened but brought back, that is said. */
    private static SeojaeException ofDamage(
            SeojaeException e, LibraryFolder place, LibraryTools tools) {
        if (!DAMAGE.contains(e.problem().kind())) {
            return e;
        }
        ZoneId zone = ZoneId.systemDefault();
        try {
            return new LibraryCare(place.root(), tools.machine(), InstantSource.system(), zone)
                    .backups()
                    .newestGood()
                    .map(
                            newest ->
                                    new SeojaeException(
                                            Problem.of(
                                                    ProblemKind.LIBRARY_RESTORABLE,
                                                    LocalDate.ofInstant(
                                                                    newest.record().made(), zone)
                                                            .toString(),
                                                    Long.toString(
                                                            newest.record().counts().papers()),
                                                    String.join(" ", e.problem().args())),
                                            e))
                    .orElse(e);
        } catch (SeojaeException unreadable) {
            e.addSuppressed(unreadable);
            return e;
        }
    }

    /** A folder that was a library already never becomes a new and empty one. */
    private static Database.Access access(
            LibraryFolder place, LibraryHolder holder, Database.Access asked)
            throws SeojaeException {
        if (holder.heldBy() != null || asked == Database.Access.READ) {
            return Database.Access.READ;
        }
        return place.hasRemains() ? Database.Access.WRITE : Database.Access.MAKE;
    }
}

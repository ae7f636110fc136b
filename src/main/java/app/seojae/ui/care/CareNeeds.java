package app.seojae.ui.care;

import app.seojae.library.backup.CareRounds;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.Restored;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the page of backups works with.
 *
 * @param restoring closes the library, lets it be brought back, and opens it again
 * @param openToRead closes the library and opens it again to be read only
 * @param moving closes the library, lets it be taken elsewhere, and opens it there
 * @param moved where libraries were taken to, or {@code null} where nothing is moved
 */
public record CareNeeds(
        LibraryCare care,
        CareRounds rounds,
        Consumer<Way> restoring,
        Runnable openToRead,
        Consumer<Relocation> moving,
        @Nullable MovedLibraries moved) {

    /** For who moves nothing. */
    public CareNeeds(
            LibraryCare care, CareRounds rounds, Consumer<Way> restoring, Runnable openToRead) {
        this(care, rounds, restoring, openToRead, way -> {}, null);
    }

    /** A way to another folder, gone while nobody has the library open. Blocking. */
    @FunctionalInterface
    public interface Going {
        /** Goes it; the folder to open then. */
        Path go(LibraryCare care) throws SeojaeException;

        /** Told that the library is open there. */
        default void arrived(Path from, Path to) {}
    }

    /** The same, telling how far it has come; it can be stopped. */
    public interface Relocation {
        /** Goes it; the folder to open then. */
        Path go(LibraryCare care, Progress progress, CancelFlag cancel) throws SeojaeException;

        /** Told that the library is open there. */
        void arrived(Path from, Path to);
    }

    /** A way back, gone while nobody has the library open. Blocking. */
    @FunctionalInterface
    public interface Way {
        /** Goes it. */
        Restored go(LibraryCare care) throws SeojaeException;

        /** Goes it; why it could not be gone, the library being as it was. */
        default Optional<Problem> attempt(LibraryCare care) {
            try {
                go(care);
                return Optional.empty();
            } catch (SeojaeException e) {
                return Optional.of(e.problem());
            }
        }
    }
}

package app.seojae.ui.care;

import app.seojae.library.backup.CareRounds;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.backup.Restored;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the page of backups works with.
 *
 * @param restoring closes the library, lets it be brought back, and opens it again
 * @param openToRead closes the library and opens it again to be read only
 */
public record CareNeeds(
        LibraryCare care, CareRounds rounds, Consumer<Way> restoring, Runnable openToRead) {

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

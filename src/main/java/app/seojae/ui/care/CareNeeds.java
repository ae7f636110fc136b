package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.library.backup.CareRounds;
import app.seojae.library.backup.LibraryCare;
import app.seojae.model.SeojaeException;
import app.seojae.work.ByteMeter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What the page of backups works with.
 *
 * @param leaving lets ways be gone for which nobody may have the library open
 * @param openToRead closes the library and opens it again to be read only
 * @param moved where libraries were taken to, or {@code null} where nothing is moved
 */
public record CareNeeds(
        LibraryCare care,
        CareRounds rounds,
        Leaving leaving,
        Runnable openToRead,
        @Nullable MovedLibraries moved) {

    /** Closes the library, lets a way be gone, and opens the library where it leads. */
    @FunctionalInterface
    public interface Leaving {
        /**
         * Begins it; on the FX thread.
         *
         * @param doing what is said to be done meanwhile
         */
        void leave(Text doing, Going way);
    }

    /** A way back, or to another folder, gone while nobody has the library open. Blocking. */
    @FunctionalInterface
    public interface Going {
        /** Goes it, telling how far it has come; the folder to open then. */
        Path go(LibraryCare care, ByteMeter meter) throws SeojaeException;

        /** Told that the library is open there. */
        default void arrived(Path from, Path to) {}
    }
}

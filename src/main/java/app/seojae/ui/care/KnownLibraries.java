package app.seojae.ui.care;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Settings;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders that held a library before: where its drive is away, none is begun anew there. */
public final class KnownLibraries {

    private static final String OPENED = "library.opened.";

    private final Settings settings;

    public KnownLibraries(Settings settings) {
        this.settings = settings;
    }

    private static Path whole(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    /** Says that a library was open in a window. */
    public void opened(Path folder) {
        settings.store(OPENED + whole(folder), "true");
    }

    /**
     * Passes a folder but where a library was and its drive is away.
     *
     * @param moved whether the library was taken there by this program
     * @throws SeojaeException {@code LIBRARY_AWAY}
     */
    public void check(Path folder, boolean moved) throws SeojaeException {
        Path place = whole(folder);
        Path above = place.getParent();
        // A folder alone may have been thrown away to begin anew; with a drive all above it goes.
        boolean gone = above != null && Files.notExists(place) && Files.notExists(above);
        boolean known = settings.stored(OPENED + place).isPresent();
        if (moved ? Files.notExists(place) || isEmpty(place) : known && gone) {
            throw new SeojaeException(Problem.of(ProblemKind.LIBRARY_AWAY, place.toString()));
        }
    }

    /** As the place is where a drive belongs that is not connected. */
    private static boolean isEmpty(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (IOException unreadable) {
            return false;
        }
    }
}

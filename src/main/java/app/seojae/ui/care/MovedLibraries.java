package app.seojae.ui.care;

import app.seojae.ui.kit.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Where libraries were taken to, for who knows the folder they were in. */
public final class MovedLibraries {

    private static final String NOW = "library.moved.";
    private static final String FORMER = "library.former.";

    private final Settings settings;

    public MovedLibraries(Settings settings) {
        this.settings = settings;
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    /** Where the library of a folder lies now: there, or where it was taken to. */
    public Path now(Path folder) {
        Path at = folder;
        Set<String> seen = new HashSet<>();
        while (seen.add(name(at))) {
            Optional<Path> next = kept(NOW + name(at));
            if (next.isEmpty()) {
                return at;
            }
            at = next.get();
        }
        return folder;
    }

    /** The folder it was in before, as long as nobody has let go of that. */
    public Optional<Path> former(Path now) {
        return kept(FORMER + name(now));
    }

    /** Says that a library is somewhere else from now on, or again. */
    public void moved(Path from, Path to) {
        settings.forget(NOW + name(to));
        settings.store(NOW + name(from), name(to));
        settings.forget(FORMER + name(from));
        settings.store(FORMER + name(to), name(from));
    }

    /** Says that the folder before is nobody's any more. */
    public void letGo(Path now) {
        settings.forget(FORMER + name(now));
    }

    private Optional<Path> kept(String key) {
        try {
            return settings.stored(key).filter(text -> !text.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

package app.seojae.store;

import app.seojae.files.AtomicFile;
import app.seojae.model.SeojaeException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * The part of SQLite's driver that is not Java. By itself the driver asks other programs what
 * system this is, unpacks that part at each start, and compares it byte by byte; here it is kept.
 */
public final class DriverLibrary {

    private static final Logger LOG = System.getLogger(DriverLibrary.class.getName());

    /** Where the driver looks first; a file that does not load it passes over. */
    private static final String FOLDER = "org.sqlite.lib.path";

    private DriverLibrary() {}

    /** Lets the driver take its library from a folder; before the first database is opened. */
    public static void keepIn(Path cache) {
        if (System.getProperty(FOLDER) == null) {
            kept(cache).ifPresent(folder -> System.setProperty(FOLDER, folder.toString()));
        }
    }

    /**
     * Loads the driver and what it wants to know of dates before it opens its first database; after
     * {@link #keepIn}. For who has something else to do meanwhile.
     */
    public static void readAhead() {
        try {
            SQLiteJDBCLoader.initialize();
            DatabaseConnection.config();
        } catch (Exception e) {
            LOG.log(Level.DEBUG, "the first database will say it", e);
        }
    }

    /**
     * The folder in which it lies ready, unpacked now where it was not; none where none can be
     * kept. Each version and each kind of system has its own: a home may be shared.
     */
    static Optional<Path> kept(Path cache) {
        String system = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        Path folder =
                cache.toAbsolutePath()
                        .resolve("sqlite")
                        .resolve(plain(SQLiteJDBCLoader.getVersion() + "-" + system));
        Path file = folder.resolve(LibraryLoaderUtil.getNativeLibName());
        if (!Files.isRegularFile(file) && !unpack(file)) {
            return Optional.empty();
        }
        return Optional.of(folder);
    }

    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z0-9.]+", "-");
    }

    private static boolean unpack(Path file) {
        String packed =
                LibraryLoaderUtil.getNativeLibResourcePath()
                        + "/"
                        + LibraryLoaderUtil.getNativeLibName();
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
            if (in == null) {
                return false; // the driver finds another way, or says that there is none
            }
            AtomicFile.write(file, in::transferTo);
            return true;
        } catch (IOException | SeojaeException e) {
            LOG.log(Level.DEBUG, "no place to keep the driver's library", e);
            return false;
        }
    }
}

package app.seojae.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens a database as the program does, and ends at once so that nothing is tidied up. */
final class DriverLibraryChild {

    private DriverLibraryChild() {}

    public static void main(String[] args) throws SQLException {
        DriverLibrary.keepIn(Path.of(args[0]));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Runtime.getRuntime().halt(connection.isValid(1) ? 0 : 1);
        }
    }
}

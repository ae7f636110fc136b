package app.seojae.bench;

import app.seojae.search.Grams;
import app.seojae.search.SearchQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The floor under every search: nothing but an FTS5 query over a table of grams. */
final class BareFts {

    private BareFts() {}

    /** How many rows of the table have all words. */
    static int count(Connection connection, String table, String query) throws SQLException {
        StringBuilder asked = new StringBuilder();
        for (SearchQuery.Word word : SearchQuery.parse(query).words()) {
            asked.append(Grams.question(word.text())).append(' ');
        }
        int found = 0;
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT rowid FROM " + table + " WHERE " + table + " MATCH ?")) {
            statement.setString(1, asked.toString());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found += rows.getInt(1) > 0 ? 1 : 0;
                }
            }
        }
        return found;
    }
}

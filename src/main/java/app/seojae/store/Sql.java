package app.seojae.store;

import app.seojae.model.SeojaeException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection, asked and told in SQL; statements and results are lent and given back here.
 *
 * <p>Confined to whoever holds the connection's lock in {@link Database}.
 */
public final class Sql {

    private static final int KEPT_STATEMENTS = 80;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements =
            new LinkedHashMap<>(128, 0.75f, true); // least recently used first

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** All rows of an answer. */
    public <T> List<T> list(String sql, ResultRow.Mapper<T> mapper, @Nullable Object... args)
            throws SeojaeException {
        List<T> values = new ArrayList<>();
        each(sql, row -> values.add(mapper.map(row)), args);
        return values;
    }

    /** The first row of an answer, if there is one. */
    public <T> Optional<T> first(String sql, ResultRow.Mapper<T> mapper, @Nullable Object... args)
            throws SeojaeException {
        try (ResultSet result = bound(sql, args).executeQuery()) {
            return result.next()
                    ? Optional.of(mapper.map(new ResultRow(result)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** The one number an answer consists of; 0 where there is none. */
    public long number(String sql, @Nullable Object... args) throws SeojaeException {
        return first(sql, row -> row.number(1), args).orElse(0L);
    }

    /**
     * Which state of the database this connection sees: another number after each change made by
     * another connection.
     */
    public long dataVersion() throws SeojaeException {
        return number("PRAGMA data_version");
    }

    /** Whether nothing can be changed through this connection. */
    public boolean isToRead() throws SeojaeException {
        try {
            return connection.isReadOnly();
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** Something to do with a row. */
    @FunctionalInterface
    public interface Visitor {
        /** Looks at the row, which is another one afterwards. */
        void visit(ResultRow row) throws SeojaeException;
    }

    /** Walks an answer without keeping it. */
    public void each(String sql, Visitor visitor, @Nullable Object... args) throws SeojaeException {
        try (ResultSet result = bound(sql, args).executeQuery()) {
            ResultRow row = new ResultRow(result);
            while (result.next()) {
                visitor.visit(row);
            }
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** Changes rows; says how many. */
    public int update(String sql, @Nullable Object... args) throws SeojaeException {
        try {
            return bound(sql, args).executeUpdate();
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** Inserts a row; its number. */
    public long insert(String sql, @Nullable Object... args) throws SeojaeException {
        update(sql, args);
        return number("SELECT last_insert_rowid()");
    }

    /** Runs a statement that is not worth keeping. */
    void run(String sql) throws SeojaeException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** Takes back what was begun and failed; what keeps it from that is told beside the cause. */
    void rollBack(Throwable cause) {
        try {
            run("ROLLBACK");
        } catch (SeojaeException e) {
            cause.addSuppressed(e); // SQLite rolls back by itself after a full disk, say
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object... args) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            forgetOldest();
        }
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
        return statement;
    }

    private void forgetOldest() throws SQLException {
        if (statements.size() > KEPT_STATEMENTS) {
            Iterator<PreparedStatement> oldest = statements.values().iterator();
            PreparedStatement statement = oldest.next();
            oldest.remove();
            statement.close();
        }
    }

    void close() throws SeojaeException {
        try {
            statements.clear();
            connection.close();
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }
}

package app.seojae.store;

import app.seojae.model.SeojaeException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The row a question stands on; columns count from 1. Valid only inside its {@link Mapper}. */
final class ResultRow {

    private final ResultSet result;

    ResultRow(ResultSet result) {
        this.result = result;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(ResultRow row) throws SeojaeException;
    }

    long number(int column) throws SeojaeException {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    int integer(int column) throws SeojaeException {
        return Math.toIntExact(number(column));
    }

    double real(int column) throws SeojaeException {
        try {
            return result.getDouble(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    boolean flag(int column) throws SeojaeException {
        return number(column) != 0;
    }

    @Nullable Long numberOrNull(int column) throws SeojaeException {
        try {
            long value = result.getLong(column);
            return result.wasNull() ? null : value;
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    @Nullable Integer integerOrNull(int column) throws SeojaeException {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    String text(int column) throws SeojaeException {
        String value = textOrNull(column);
        return value == null ? "" : value;
    }

    @Nullable String textOrNull(int column) throws SeojaeException {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    byte[] bytes(int column) throws SeojaeException {
        try {
            byte[] value = result.getBytes(column);
            return value == null ? new byte[0] : value;
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }
}

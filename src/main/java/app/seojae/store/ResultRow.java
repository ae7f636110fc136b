package app.seojae.store;

import app.seojae.model.SeojaeException;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The row a question stands on; columns count from 1. Valid only inside its {@link Mapper}. */
public final class ResultRow {

    private final ResultSet result;

    ResultRow(ResultSet result) {
        this.result = result;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(ResultRow row) throws SeojaeException;
    }

    public long number(int column) throws SeojaeException {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    public int integer(int column) throws SeojaeException {
        return Math.toIntExact(number(column));
    }

    public double real(int column) throws SeojaeException {
        try {
            return result.getDouble(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    public boolean flag(int column) throws SeojaeException {
        return number(column) != 0;
    }

    @Nullable
    public Long numberOrNull(int column) throws SeojaeException {
        try {
            long value = result.getLong(column);
            return result.wasNull() ? null : value;
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    @Nullable
    public Integer integerOrNull(int column) throws SeojaeException {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    public String text(int column) throws SeojaeException {
        String value = textOrNull(column);
        return value == null ? "" : value;
    }

    @Nullable
    public String textOrNull(int column) throws SeojaeException {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    public byte[] bytes(int column) throws SeojaeException {
        try {
            byte[] value = result.getBytes(column);
            return value == null ? new byte[0] : value;
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }
}

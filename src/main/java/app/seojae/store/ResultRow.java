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
        /** Makes the value; the row is another one afterwards. */
        T map(ResultRow row) throws SeojaeException;
    }

    /** A number, 0 for NULL. */
    public long number(int column) throws SeojaeException {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** A number of at most 32 bits, 0 for NULL. */
    public int integer(int column) throws SeojaeException {
        return Math.toIntExact(number(column));
    }

    /** A number with a fraction, 0 for NULL. */
    public double real(int column) throws SeojaeException {
        try {
            return result.getDouble(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** Whether a number is kept that is not 0. */
    public boolean flag(int column) throws SeojaeException {
        return number(column) != 0;
    }

    /** A number, {@code null} for NULL. */
    @Nullable
    public Long numberOrNull(int column) throws SeojaeException {
        try {
            long value = result.getLong(column);
            return result.wasNull() ? null : value;
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** A number of at most 32 bits, {@code null} for NULL. */
    @Nullable
    public Integer integerOrNull(int column) throws SeojaeException {
        Long value = numberOrNull(column);
        return value == null ? null : Math.toIntExact(value);
    }

    /** A text, the empty string for NULL. */
    public String text(int column) throws SeojaeException {
        String value = textOrNull(column);
        return value == null ? "" : value;
    }

    /** A text, {@code null} for NULL. */
    @Nullable
    public String textOrNull(int column) throws SeojaeException {
        try {
            return result.getString(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /**
     * Whatever stands there, as SQLite holds it: whole numbers as {@link Long}, or {@code null}.
     */
    @Nullable
    public Object value(int column) throws SeojaeException {
        try {
            Object value = result.getObject(column);
            return value instanceof Integer number ? Long.valueOf(number) : value;
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** Bytes, none for NULL. */
    public byte[] bytes(int column) throws SeojaeException {
        try {
            byte[] value = result.getBytes(column);
            return value == null ? new byte[0] : value;
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** How many columns the row has. */
    int columns() throws SeojaeException {
        try {
            return result.getMetaData().getColumnCount();
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }

    /** The name of a column. */
    String name(int column) throws SeojaeException {
        try {
            return result.getMetaData().getColumnName(column);
        } catch (SQLException e) {
            throw SqlProblem.of(e);
        }
    }
}

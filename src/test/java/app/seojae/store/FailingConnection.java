package app.seojae.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection whose n-th statement fails as on a full disk. */
final class FailingConnection {

    private static final int FULL = 13;

    private final Connection real;
    private int left = Integer.MAX_VALUE;
    private int ran;

    FailingConnection(Connection real) {
        this.real = real;
    }

    /** Lets the n-th statement from now on fail, counted from 1, and no other. */
    void failAt(int number) {
        left = number;
        ran = 0;
    }

    /** Lets all statements through from now on. */
    void heal() {
        failAt(Integer.MAX_VALUE);
    }

    /** How many statements ran since it was last told when to fail. */
    int ran() {
        return ran;
    }

    /** The connection as the program sees it. */
    Connection connection() {
        return wrapped(Connection.class, real);
    }

    private <T> T wrapped(Class<T> type, Object target) {
        return type.cast(
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) -> {
                            if (method.getName().startsWith("execute")) {
                                count();
                            }
                            try {
                                Object result = method.invoke(target, args);
                                return switch (result) {
                                    case PreparedStatement one ->
                                            wrapped(PreparedStatement.class, one);
                                    case Statement one -> wrapped(Statement.class, one);
                                    case null, default -> result;
                                };
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }));
    }

    private void count() throws SQLException {
        ran++;
        if (--left == 0) {
            throw new SQLException("database or disk is full", "", FULL);
        }
    }
}

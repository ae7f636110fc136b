package app.seojae.ui.kit;

import java.util.Optional;

/**
 * What the program remembers of a person's choices on this machine: window, theme, order.
 *
 * <p>Kept without waiting: {@code put} may be called at every pixel of a drag.
 */
public interface Settings {

    /** What is kept under a key; empty where nothing is. */
    Optional<String> get(String key);

    /** Keeps a value under a key, in place of the one before. */
    void put(String key, String value);

    /** Whether {@code true} is kept, or another answer where nothing is. */
    default boolean is(String key, boolean otherwise) {
        return get(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** A number, or another one where none is kept or it cannot be read. */
    default double number(String key, double otherwise) {
        try {
            double value = Double.parseDouble(get(key).orElse(""));
            return Double.isFinite(value) ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** One of an enumeration's constants, or another where none is kept. */
    default <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        try {
            return get(key).map(name -> Enum.valueOf(type, name)).orElse(otherwise);
        } catch (IllegalArgumentException e) {
            return otherwise;
        }
    }
}

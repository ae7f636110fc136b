package app.seojae.ui.kit;

import java.util.Optional;

/**
 * What the program remembers of a person's choices on this machine: window, theme, order.
 *
 * <p>Kept without waiting: {@code put} may be called at every pixel of a drag.
 */
public interface Settings {

    Optional<String> get(String key);

    void put(String key, String value);

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

package app.seojae.ui.kit;

import app.seojae.ui.kit.keys.KeyMemory;

/**
 * What the program remembers of a person's choices on this machine: window, theme, order.
 *
 * <p>Kept without waiting: {@code put} may be called at every pixel of a drag.
 */
public interface Settings extends KeyMemory {

    /** What was chosen, or what is usual where nothing was or it cannot be understood. */
    default <T> T get(Setting<T> setting) {
        return stored(setting.key()).flatMap(setting::read).orElse(setting.usual());
    }

    /** Keeps a choice. */
    default <T> void put(Setting<T> setting, T value) {
        store(setting.key(), setting.write(value));
    }
}

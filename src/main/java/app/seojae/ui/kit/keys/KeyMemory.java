package app.seojae.ui.kit.keys;

import java.util.Optional;

/** Where choices are kept by name, from one start of the program to the next. */
public interface KeyMemory {

    /** What is kept under a key; empty where nothing is. */
    Optional<String> stored(String key);

    /** Keeps a value under a key, in place of the one before. */
    void store(String key, String value);

    /** Keeps nothing under a key any more. */
    void forget(String key);
}

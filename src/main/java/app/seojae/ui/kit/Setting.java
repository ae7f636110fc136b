package app.seojae.ui.kit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * One choice of a person's: its key, what is usual, and how its values are written.
 *
 * @param <T> the type of its values
 */
public final class Setting<T> {

    private final String key;
    private final T usual;
    private final Function<String, T> reader;
    private final Function<T, String> writer;

    /**
     * @param reader throws an {@link IllegalArgumentException} at what it cannot understand
     */
    private Setting(String key, T usual, Function<String, T> reader, Function<T, String> writer) {
        this.key = key;
        this.usual = usual;
        this.reader = reader;
        this.writer = writer;
    }

    /** Yes or no. */
    public static Setting<Boolean> flag(String key, boolean usual) {
        return new Setting<>(key, usual, Boolean::parseBoolean, value -> Boolean.toString(value));
    }

    /** A finite number. */
    public static Setting<Double> number(String key, double usual) {
        return number(key, usual, -Double.MAX_VALUE, Double.MAX_VALUE);
    }

    /** A finite number within bounds; one beyond them is read as the nearer bound. */
    public static Setting<Double> number(String key, double usual, double lowest, double highest) {
        return new Setting<>(
                key,
                usual,
                text -> Math.clamp(finite(Double.parseDouble(text)), lowest, highest),
                value -> Double.toString(value));
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number");
        }
        return value;
    }

    /** One of an enumeration's constants, by its name. */
    public static <E extends Enum<E>> Setting<E> choice(String key, E usual) {
        Class<E> type = usual.getDeclaringClass();
        return new Setting<>(key, usual, name -> Enum.valueOf(type, name), Enum::name);
    }

    /** A line of text; a blank one is the usual one. */
    public static Setting<String> text(String key, String usual) {
        return new Setting<>(key, usual, text -> text.isBlank() ? usual : text, text -> text);
    }

    /** A file or folder, or none. */
    public static Setting<Optional<Path>> path(String key) {
        return new Setting<>(
                key, Optional.empty(), Setting::file, path -> path.map(Path::toString).orElse(""));
    }

    private static Optional<Path> file(String text) {
        // An InvalidPathException is an IllegalArgumentException.
        return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
    }

    /** What it is kept under. */
    public String key() {
        return key;
    }

    /** What holds until a person chooses. */
    public T usual() {
        return usual;
    }

    /** The value of what was kept; empty where that cannot be understood. */
    public Optional<T> read(String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A value as it is kept. */
    public String write(T value) {
        return writer.apply(value);
    }
}

package app.seojae.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour without transparency.
 *
 * @param value red, green and blue, a byte each, red highest
 */
public record Rgb(int value) {

    public Rgb {
        value &= 0xFFFFFF;
    }

    /** Red, from 0 to 255. */
    public int red() {
        return value >> 16;
    }

    /** Green, from 0 to 255. */
    public int green() {
        return value >> 8 & 0xFF;
    }

    /** Blue, from 0 to 255. */
    public int blue() {
        return value & 0xFF;
    }

    /** As {@code #ffd400}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", value);
    }

    /** Understands {@code #ffd400} and {@code ffd400}, in either case. */
    public static Optional<Rgb> parse(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (!digits.matches("[0-9a-fA-F]{6}")) {
            return Optional.empty();
        }
        return Optional.of(new Rgb(Integer.parseInt(digits, 16)));
    }
}

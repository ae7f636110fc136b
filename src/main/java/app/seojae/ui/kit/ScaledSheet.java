package app.seojae.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet of the program for letters of another size. Lengths that hold letters grow with
 * them; the room between things grows half as much, so that a window still holds them; lines stay
 * as thin as they are.
 */
final class ScaledSheet {

    private static final Set<String> WITH_LETTERS =
            Set.of(
                    "-fx-font-size",
                    "-fx-icon-size",
                    "-fx-cell-size",
                    "-fx-min-width",
                    "-fx-min-height",
                    "-fx-pref-width",
                    "-fx-pref-height",
                    "-fx-max-width",
                    "-fx-max-height");
    private static final Set<String> BETWEEN =
            Set.of(
                    "-fx-padding",
                    "-fx-spacing",
                    "-fx-graphic-text-gap",
                    "-fx-hgap",
                    "-fx-vgap",
                    "-fx-background-radius",
                    "-fx-border-radius");
    private static final Pattern LENGTHS = Pattern.compile("(-fx-[a-z-]+)(\\s*:\\s*)([^;{}]+);");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\w.#-])\\d+(?:\\.\\d+)?(?![\\w.%])|"
                            + "(?<![\\w.#-])\\d+(?:\\.\\d+)?(?=px)");

    private ScaledSheet() {}

    /**
     * The address of a sheet that the build made, in JavaFX's own form, which a start need not
     * parse. What is worked on lies in folders, where that form may be older than the text.
     */
    static Optional<String> packed(String name) {
        URL sheet = ScaledSheet.class.getResource("/css/" + name + ".bss");
        return Optional.ofNullable(sheet)
                .filter(found -> found.getProtocol().equals("jar"))
                .map(URL::toExternalForm);
    }

    /** The address of a sheet for letters so many times as large as usual. */
    static String address(String name, double size) {
        if (size == 1) {
            return packed(name).orElseGet(() -> file(name + ".css").toExternalForm());
        }
        try (InputStream in = file(name + ".css").openStream()) {
            String scaled = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), size);
            return "data:text/css;charset=utf-8;base64,"
                    + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URL file(String name) {
        return Objects.requireNonNull(ScaledSheet.class.getResource("/css/" + name), name);
    }

    /** The text of a sheet with its lengths for letters so many times as large. */
    static String scaled(String sheet, double size) {
        Matcher length = LENGTHS.matcher(sheet);
        return length.replaceAll(
                found -> {
                    double factor = factor(found.group(1), size);
                    return Matcher.quoteReplacement(
                            found.group(1)
                                    + found.group(2)
                                    + (factor == 1 ? found.group(3) : times(found.group(3), factor))
                                    + ";");
                });
    }

    private static double factor(String property, double size) {
        if (WITH_LETTERS.contains(property)) {
            return size;
        }
        return BETWEEN.contains(property) ? (1 + size) / 2 : 1;
    }

    private static String times(String lengths, double factor) {
        return NUMBER.matcher(lengths)
                .replaceAll(
                        number -> {
                            double length = Double.parseDouble(number.group()) * factor;
                            return Double.toString(Math.round(length * 100) / 100.0);
                        });
    }
}

package app.seojae.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/** The looks of the window: light or dark, from a shared sheet and one sheet a concern. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    private static final List<String> SHEETS =
            List.of(
                    "app",
                    "shell",
                    "list",
                    "search",
                    "detail",
                    "viewer",
                    "reading",
                    "marks",
                    "annotate",
                    "transfer",
                    "settings",
                    "keys",
                    "feeds",
                    "morning",
                    "own",
                    "network",
                    "citation",
                    "trends");

    /** The address of one sheet for letters of the usual size, as scenes have it. */
    public static String sheet(String name) {
        return ScaledSheet.address(name, 1);
    }

    /** Whether this means dark now; {@link #SYSTEM} asks the platform. */
    public boolean isDark() {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /**
     * Lays the base style of all controls; before the first control is made, else JavaFX reads and
     * lays its own first.
     */
    public void layBase() {
        atlantafx.base.theme.Theme base = isDark() ? new PrimerDark() : new PrimerLight();
        // The library brings each sheet in JavaFX's own form too, which is not parsed again.
        Application.setUserAgentStylesheet(
                base.getUserAgentStylesheet().replaceFirst("\\.css$", ".bss"));
    }

    /** Dresses a scene, with letters of the usual size. */
    public void apply(Scene scene) {
        apply(scene, 1);
    }

    /** Dresses a scene, with letters so many times as large as usual. */
    public void apply(Scene scene, double size) {
        boolean dark = isDark();
        layBase();
        scene.getStylesheets()
                .setAll(
                        Stream.concat(Stream.of(dark ? "dark" : "light"), SHEETS.stream())
                                .map(name -> ScaledSheet.address(name, size))
                                .toList());
        TextSize.put(scene, size);
    }
}

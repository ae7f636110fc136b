package app.seojae.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
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
     * The name, as all without its ending, of the base style of all controls, cut to what the
     * program has; in the jar only.
     */
    public String baseSheet() {
        return "base-" + look();
    }

    /** The name of all the scenes' sheets as one; in the jar only. */
    public String sceneSheet() {
        return "scene-" + look();
    }

    /** The names of the scenes' sheets in order. */
    public List<String> sceneSheets() {
        return Stream.concat(Stream.of(look()), SHEETS.stream()).toList();
    }

    /** The library's look that this one is based on. */
    public atlantafx.base.theme.Theme library() {
        return isDark() ? new PrimerDark() : new PrimerLight();
    }

    private String look() {
        return isDark() ? "dark" : "light";
    }

    /**
     * Lays the base style of all controls; before the first control is made, else JavaFX reads and
     * lays its own first.
     */
    public void layBase() {
        Application.setUserAgentStylesheet(
                ScaledSheet.packed(baseSheet())
                        .orElseGet(() -> library().getUserAgentStylesheet()));
    }

    /** Dresses a scene, with letters of the usual size. */
    public void apply(Scene scene) {
        apply(scene, 1);
    }

    /** Dresses a scene, with letters so many times as large as usual. */
    public void apply(Scene scene, double size) {
        layBase();
        scene.getStylesheets().setAll(sheets(size));
        TextSize.put(scene, size);
    }

    private List<String> sheets(double size) {
        Optional<String> packed = size == 1 ? ScaledSheet.packed(sceneSheet()) : Optional.empty();
        return packed.map(List::of)
                .orElseGet(
                        () ->
                                sceneSheets().stream()
                                        .map(name -> ScaledSheet.address(name, size))
                                        .toList());
    }
}

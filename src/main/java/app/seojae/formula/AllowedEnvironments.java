package app.seojae.formula;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The environments a formula may use, and what the library is told of each. */
final class AllowedEnvironments {

    /** One whose name the library knows; none for an empty name. */
    private static final Map<String, String> TOLD =
            Map.ofEntries(
                    Map.entry("equation", ""),
                    Map.entry("displaymath", ""),
                    Map.entry("math", ""),
                    Map.entry("array", "array"),
                    Map.entry("matrix", "matrix"),
                    Map.entry("smallmatrix", "smallmatrix"),
                    Map.entry("pmatrix", "pmatrix"),
                    Map.entry("bmatrix", "bmatrix"),
                    Map.entry("Bmatrix", "Bmatrix"),
                    Map.entry("vmatrix", "vmatrix"),
                    Map.entry("Vmatrix", "Vmatrix"),
                    Map.entry("cases", "cases"),
                    Map.entry("dcases", "cases"),
                    Map.entry("align", "aligned"),
                    Map.entry("aligned", "aligned"),
                    Map.entry("split", "aligned"),
                    Map.entry("flalign", "aligned"),
                    Map.entry("gather", "gathered"),
                    Map.entry("gathered", "gathered"),
                    Map.entry("multline", "gathered"),
                    Map.entry("eqnarray", "eqnarray"));

    private AllowedEnvironments() {}

    /** How the library is told where one begins, {@code null} for one it is not to be told. */
    static @Nullable String begin(String name) {
        return told(name, "\\begin{", "\\left\\{\\begin{array}{ll}");
    }

    /** How the library is told where one ends. */
    static @Nullable String end(String name) {
        return told(name, "\\end{", "\\end{array}\\right.");
    }

    private static @Nullable String told(String name, String edge, String cases) {
        String told = TOLD.get(name);
        if (told == null || told.isEmpty()) {
            return told;
        }
        // The library's own have no room between what is and when.
        return "cases".equals(told) ? cases : edge + told + "}";
    }
}

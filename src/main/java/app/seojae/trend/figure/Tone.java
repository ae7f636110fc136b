package app.seojae.trend.figure;

import java.util.Locale;

/** What something drawn stands for; the sheets of the window say how that looks. */
public enum Tone {
    TITLE,
    WORDS,
    QUIET,
    GRID,
    ZERO,
    BAND,
    LINE,
    RISING,
    FALLING,
    KEPT,
    READ,
    ANNOTATED,
    HEAT_0,
    HEAT_1,
    HEAT_2,
    HEAT_3,
    HEAT_4;

    /** The name of its style class. */
    public String styleClass() {
        return "figure-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

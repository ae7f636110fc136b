package app.seojae.formula;

/**
 * A formula set in type, in units of which {@value #EM} are an em.
 *
 * @param width from its left edge, which is 0, in ems
 * @param ascent from the baseline up, in ems
 * @param depth from the baseline down, in ems
 * @param path its outline as the path of an SVG, filled where its windings are not zero; the
 *     baseline lies at 0, y grows downwards
 */
public record FormulaOutline(double width, double ascent, double depth, String path) {

    /** So many units of the path are an em. */
    public static final int EM = 2_000;
}

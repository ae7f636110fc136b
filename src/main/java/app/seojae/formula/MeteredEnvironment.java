package app.seojae.formula;

import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFont;

/**
 * Ends a formula that is more work than any that is meant. The library cannot be stopped from
 * outside, and lays out an accent with a script twice: nested, that doubles each time. But whatever
 * it lays out asks its surroundings for the style or the font, and these are counted.
 */
final class MeteredEnvironment extends TeXEnvironment {

    private final Meter meter;

    /** What a formula may still ask, in all its parts. */
    private static final class Meter {

        private int left;

        Meter(int most) {
            left = most;
        }

        void count() {
            if (--left < 0) {
                throw new IllegalStateException("a formula of too much work");
            }
        }

        int left() {
            return left;
        }
    }

    /**
     * @param most how often all parts of a formula together may ask
     */
    MeteredEnvironment(int style, TeXFont font, int most) {
        this(style, font, new Meter(most));
    }

    private MeteredEnvironment(int style, TeXFont font, Meter meter) {
        super(style, font);
        this.meter = meter;
    }

    /** How often a formula may still ask. */
    int left() {
        return meter.left();
    }

    @Override
    public int getStyle() {
        meter.count();
        return super.getStyle();
    }

    @Override
    public TeXFont getTeXFont() {
        meter.count();
        return super.getTeXFont();
    }

    @Override
    protected TeXEnvironment copy() {
        return copy(super.getTeXFont());
    }

    @Override
    protected TeXEnvironment copy(TeXFont font) {
        MeteredEnvironment copy = new MeteredEnvironment(super.getStyle(), font, meter);
        copy.setBackground(getBackground());
        copy.setColor(getColor());
        copy.setTextStyle(getTextStyle());
        copy.setSmallCap(getSmallCap());
        copy.setScaleFactor(getScaleFactor());
        return copy;
    }
}

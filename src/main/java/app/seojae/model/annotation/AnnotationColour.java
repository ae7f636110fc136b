package app.seojae.model.annotation;

import app.seojae.model.Rgb;
import java.util.Locale;
import java.util.Optional;

/**
 * The colours a person marks with: Zotero's eight, so that exports group as where most come from
 * (conventions 5.3).
 */
public enum AnnotationColour {
    YELLOW(0xFFD400),
    RED(0xFF6666),
    GREEN(0x5FB236),
    BLUE(0x2EA8E5),
    PURPLE(0xA28AE5),
    MAGENTA(0xE56EEE),
    ORANGE(0xF19837),
    GREY(0xAAAAAA);

    @SuppressWarnings("ImmutableEnumChecker") // a number
    private final Rgb rgb;

    AnnotationColour(int value) {
        rgb = new Rgb(value);
    }

    /** The colour itself, as it is kept and drawn. */
    public Rgb rgb() {
        return rgb;
    }

    /** The English word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of a word of the command line, in either case. */
    public static Optional<AnnotationColour> ofWord(String word) {
        for (AnnotationColour colour : values()) {
            if (colour.word().equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    /** The one a colour of another program is called by: grey for the greys, else by hue. */
    public static AnnotationColour nearest(Rgb rgb) {
        AnnotationColour nearest = YELLOW;
        long least = Long.MAX_VALUE;
        for (AnnotationColour colour : values()) {
            long distance = distance(colour.rgb, rgb);
            if (distance < least) {
                least = distance;
                nearest = colour;
            }
        }
        return nearest;
    }

    /** Compares hues more than brightness: pale and strong yellow are both yellow. */
    private static long distance(Rgb one, Rgb other) {
        long[] a = apart(one);
        long[] b = apart(other);
        long brightness = a[0] - b[0];
        long greenRed = a[1] - b[1];
        long blueYellow = a[2] - b[2];
        return brightness * brightness / 16 + greenRed * greenRed + blueYellow * blueYellow;
    }

    private static long[] apart(Rgb rgb) {
        int mean = (rgb.red() + rgb.green() + rgb.blue()) / 3;
        int spread =
                Math.max(rgb.red(), Math.max(rgb.green(), rgb.blue()))
                        - Math.min(rgb.red(), Math.min(rgb.green(), rgb.blue()));
        int scale = Math.max(spread, 32); // greys stay grey
        return new long[] {
            mean,
            (rgb.red() - rgb.green()) * 255L / (spread < 32 ? 255 : scale),
            (rgb.blue() - (rgb.red() + rgb.green()) / 2) * 255L / (spread < 32 ? 255 : scale)
        };
    }
}

package app.seojae.pdf.render.appearance;

import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The operator of an annotation's colour: grey, RGB or CMYK by how many numbers it has. */
final class ColourOperator {

    private ColourOperator() {}

    /** Sets what fills; {@code null} for a colour without numbers, which is transparent. */
    static @Nullable String filling(@Nullable COSArray numbers) {
        String operator =
                switch (numbers == null ? 0 : numbers.size()) {
                    case 1 -> "g";
                    case 3 -> "rg";
                    case 4 -> "k";
                    default -> null;
                };
        if (numbers == null || operator == null) {
            return null;
        }
        StringBuilder colour = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            double part = numbers.getObject(i) instanceof COSNumber value ? value.floatValue() : 0;
            colour.append(String.format(Locale.ROOT, "%.4f ", Math.clamp(part, 0, 1)));
        }
        return colour + operator;
    }

    /** Sets what strokes; {@code null} for a colour without numbers, which is transparent. */
    static @Nullable String stroking(@Nullable COSArray numbers) {
        String filling = filling(numbers);
        return filling == null ? null : filling.toUpperCase(Locale.ROOT);
    }
}

package app.seojae.pdf.text.glyph;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * What a font tells about the look of its letters.
 *
 * @param bold by its name, weight or flag
 * @param italic by its name, angle or flag
 * @param ascent of tall letters above the baseline, in ems
 * @param descent of deep letters below the baseline, in ems, positive
 * @param em the height of one em in text space at size 1; not 1 for most Type 3 fonts
 * @param hangs whether its signs hang below their baseline, as TeX's large ones do
 */
public record FontFacts(
        boolean bold, boolean italic, float ascent, float descent, float em, boolean hangs) {

    /** Of a font nobody can say anything about. */
    static final FontFacts PLAIN = new FontFacts(false, false, 0.75f, 0.22f, 1, false);

    private static final Pattern BOLD =
            Pattern.compile(
                    "bold|black|heavy|demi(?!li)|-?medi(ital)?$|cmb|sfb[xl]|ecb[xl]|-bd|extrab"
                            + "|lin(libertine|biolinum)t?[bz]i?$");
    private static final Pattern ITALIC =
            Pattern.compile("ital|obli|slant|cmti|cmsl|cmbxti|cmmi|sfti|sfsl|ecti|ecsl|-it$");
    private static final Pattern HANGING = Pattern.compile("cmex|mtex|txex|pxex|lmmathex|esint");

    /** Where the middle of a sign stands above the baseline of its line, in ems. */
    private static final float AXIS = 0.25f;

    private static final int SEMI_BOLD = 600;
    private static final float TALL = 0.95f;
    private static final float DEEP = 0.35f;

    static FontFacts of(PDFont font) {
        try {
            return read(font);
        } catch (Exception e) {
            return PLAIN;
        }
    }

    private static FontFacts read(PDFont font) {
        String written = font.getName();
        String name = written == null ? "" : written.toLowerCase(Locale.ROOT);
        name = name.substring(name.indexOf('+') + 1);
        boolean bold = BOLD.matcher(name).find();
        boolean italic = ITALIC.matcher(name).find();
        float ascent = PLAIN.ascent;
        float descent = PLAIN.descent;
        PDFontDescriptor about = font.getFontDescriptor();
        if (about != null) {
            bold |= about.isForceBold() || about.getFontWeight() >= SEMI_BOLD;
            italic |= about.isItalic() || Math.abs(about.getItalicAngle()) > 1;
            ascent = within(about.getAscent() / 1000, 0.6f, TALL, ascent);
            descent = within(Math.abs(about.getDescent()) / 1000, 0.1f, DEEP, descent);
        }
        return new FontFacts(bold, italic, ascent, descent, em(font), HANGING.matcher(name).find());
    }

    /** How far a hanging sign's baseline stands above that of its line, in ems. */
    static float drop(PDFont font, int code) {
        try {
            if (font instanceof PDVectorFont vector) {
                Rectangle2D box = vector.getPath(code).getBounds2D();
                float scale = font.getFontMatrix().getScaleY();
                return box.isEmpty() ? 0 : AXIS - (float) box.getCenterY() * scale;
            }
        } catch (IOException | RuntimeException e) {
            // A damaged outline is drawn as nothing; its place stays as written.
        }
        return 0;
    }

    private static float within(float value, float least, float most, float otherwise) {
        return value >= least && value <= most ? value : otherwise;
    }

    private static float em(PDFont font) {
        if (!(font instanceof PDType3Font type3)) {
            return 1;
        }
        float unit = Math.abs(type3.getFontMatrix().getScaleY());
        if (Math.abs(unit - 0.001f) < 1e-4f) {
            return 1;
        }
        var box = type3.getFontBBox();
        float height = box == null ? 0 : Math.abs(box.getHeight()) * unit;
        return height > 0.01f && height < 100 ? height : 1;
    }
}

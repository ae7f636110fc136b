package app.seojae.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * A letter of a composite font that the file does not bring and that the face standing in for it
 * lacks: PDFBox would show nothing, or the same sign for all of them.
 *
 * @param outline in thousandths of an em; where no face has the letter, a box
 * @param width in thousandths of an em
 */
public record SpareLetter(GeneralPath outline, float width) {

    private static final Logger LOG = System.getLogger(SpareLetter.class.getName());

    private static final float EM = 1000;

    private static final SpareLetter BLANK = new SpareLetter(new GeneralPath(), EM);

    /** Stands for what no face has. */
    static final SpareLetter BOX = new SpareLetter(box(), EM);

    /**
     * The letter of a code, where it is to be drawn in place of the font's; {@code null} where the
     * font has it, or nobody knows which it is.
     */
    public static @Nullable SpareLetter of(PDType0Font font, int code) throws IOException {
        if (font.hasGlyph(code)) {
            return null;
        }
        String letters = font.toUnicode(code);
        if (letters == null
                || letters.isEmpty()
                || !(FontMappers.instance() instanceof FontFallback faces)) {
            return null;
        }
        int letter = letters.codePointAt(0);
        return letters.isBlank() || Character.isISOControl(letter)
                ? BLANK
                : faces.spare(letter, font.getDescendantFont());
    }

    /** Whether a face has a letter that {@link #of(TrueTypeFont, int)} finds. */
    static boolean isIn(TrueTypeFont face, int letter) {
        try {
            return glyph(face, letter) != 0;
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a face cannot be read", e);
            return false;
        }
    }

    private static int glyph(TrueTypeFont face, int letter) throws IOException {
        if (face instanceof OpenTypeFont other && other.isPostScript()) {
            return 0;
        }
        CmapLookup codes = face.getUnicodeCmapLookup(false);
        return codes == null ? 0 : codes.getGlyphId(letter);
    }

    /** A letter of a face that has it. */
    static SpareLetter of(TrueTypeFont face, int letter) {
        try {
            int glyph = glyph(face, letter);
            GlyphData data = face.getGlyph().getGlyph(glyph);
            GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
            double scale = (double) EM / face.getUnitsPerEm();
            return new SpareLetter(
                    new GeneralPath(
                            AffineTransform.getScaleInstance(scale, scale)
                                    .createTransformedShape(outline)),
                    (float) (face.getAdvanceWidth(glyph) * scale));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a letter of a face cannot be read", e);
            return BOX;
        }
    }

    private static GeneralPath box() {
        GeneralPath box = new GeneralPath(Path2D.WIND_EVEN_ODD);
        for (int edge : new int[] {100, 150}) {
            box.moveTo(edge, edge - 100);
            box.lineTo(EM - edge, edge - 100);
            box.lineTo(EM - edge, 900 - edge);
            box.lineTo(edge, 900 - edge);
            box.closePath();
        }
        return box;
    }
}

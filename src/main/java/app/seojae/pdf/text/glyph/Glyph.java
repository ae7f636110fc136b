package app.seojae.pdf.text.glyph;

/**
 * A letter as it was drawn, in the coordinates of its frame.
 *
 * @param text what it stands for, one or more characters and no blank
 * @param left where it starts along the line
 * @param right where it ends
 * @param base its baseline
 * @param size the height of an em in points
 * @param font the look of its font
 * @param bold whether it is drawn bold, by whatever means
 * @param spaced whether the file has a blank before it
 * @param order its place in the order of drawing
 */
public record Glyph(
        String text,
        float left,
        float right,
        float base,
        float size,
        FontFacts font,
        boolean bold,
        boolean spaced,
        int order) {

    /** How low its font reaches, in points across the line. */
    public float bottom() {
        return base - font.descent() * size;
    }

    /** How high its font reaches, in points across the line. */
    public float top() {
        return base + font.ascent() * size;
    }

    /** How much of the line it takes, in points. */
    public float width() {
        return right - left;
    }

    Glyph saying(String other, float from, float to) {
        return new Glyph(other, from, to, base, size, font, bold, spaced, order);
    }

    Glyph inBold() {
        return new Glyph(text, left, right, base, size, font, true, spaced, order);
    }
}

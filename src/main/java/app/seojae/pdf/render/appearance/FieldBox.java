package app.seojae.pdf.render.appearance;

import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The background and the border of a field (ISO 32000-2, 12.5.4 and table 192). */
final class FieldBox {

    /** A quarter of a circle by a curve has its handles so far along. */
    private static final double ROUND = 0.5523;

    private final COSDictionary characteristics;
    private final double width;
    private final double height;
    private final double line;
    private final String style;
    private final @Nullable COSArray dashes;

    FieldBox(COSDictionary widget, COSDictionary characteristics, double width, double height) {
        this.characteristics = characteristics;
        this.width = width;
        this.height = height;
        COSDictionary border = widget.getCOSDictionary(COSName.BS);
        COSArray plain = widget.getCOSArray(COSName.BORDER);
        double thick = 1;
        if (border != null) {
            thick = border.getFloat(COSName.W, 1);
        } else if (plain != null && plain.size() > 2 && plain.getObject(2) instanceof COSNumber w) {
            thick = w.floatValue();
        }
        line = Math.clamp(thick, 0, Math.min(width, height) / 3);
        String kind = border == null ? null : border.getNameAsString(COSName.S);
        style = kind == null ? "S" : kind;
        dashes = border == null ? null : border.getCOSArray(COSName.D);
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** How much of each side the border takes, in points. */
    double border() {
        return isRaised() ? 2 * line : line;
    }

    /** How far text stays from the sides, in points. */
    double padding() {
        return Math.min(border() + Math.max(1, line), width / 4);
    }

    /** The width that text has, in points. */
    double textWidth() {
        return width - 2 * padding();
    }

    /** Leaves what is drawn from now on inside the border. */
    void clip(StringBuilder content) {
        rectangle(content, border(), "re W n");
    }

    /** Fills the background and draws the border, each if it has a colour. */
    void draw(StringBuilder content, boolean round) {
        String back = ColourOperator.filling(characteristics.getCOSArray(COSName.BG));
        if (back != null) {
            content.append("q ").append(back).append('\n');
            outline(content, 0, round, "f");
            content.append("Q\n");
        }
        String edge = ColourOperator.stroking(characteristics.getCOSArray(COSName.BC));
        if (isRaised() && !round && line > 0) {
            drawRaised(content);
        }
        if (edge == null || line <= 0) {
            return;
        }
        content.append(String.format(Locale.ROOT, "q %s %.3f w\n", edge, line));
        if (style.equals("D")) {
            content.append('[').append(dash()).append("] 0 d\n");
        }
        if (style.equals("U")) {
            content.append(
                    String.format(
                            Locale.ROOT, "0 %.3f m %.3f %.3f l S\n", line / 2, width, line / 2));
        } else {
            outline(content, line / 2, round, "S");
        }
        content.append("Q\n");
    }

    private boolean isRaised() {
        return style.equals("B") || style.equals("I");
    }

    /** The lit and the shaded sides inside the border. */
    private void drawRaised(StringBuilder content) {
        boolean out = style.equals("B");
        String shade = out ? "0.5 g" : "0.75 g";
        double a = line;
        double b = 2 * line;
        content.append(
                String.format(
                        Locale.ROOT,
                        "q %s %.3f %.3f m %.3f %.3f l %.3f %.3f l %.3f %.3f l %.3f %.3f l"
                                + " %.3f %.3f l f\n",
                        out ? "1 g" : "0.5 g",
                        a,
                        a,
                        a,
                        height - a,
                        width - a,
                        height - a,
                        width - b,
                        height - b,
                        b,
                        height - b,
                        b,
                        b));
        content.append(
                String.format(
                        Locale.ROOT,
                        "%s %.3f %.3f m %.3f %.3f l %.3f %.3f l %.3f %.3f l %.3f %.3f l"
                                + " %.3f %.3f l f Q\n",
                        shade,
                        width - a,
                        height - a,
                        width - a,
                        a,
                        a,
                        a,
                        b,
                        b,
                        width - b,
                        b,
                        width - b,
                        height - b));
    }

    private void outline(StringBuilder content, double inset, boolean round, String paint) {
        if (!round) {
            rectangle(content, inset, "re " + paint);
            return;
        }
        double r = Math.min(width, height) / 2 - inset;
        double h = r * ROUND;
        content.append(
                String.format(
                        Locale.ROOT,
                        "q 1 0 0 1 %1$.3f %2$.3f cm %3$.3f 0 m %3$.3f %4$.3f %4$.3f %3$.3f 0 %3$.3f c"
                                + " %6$.3f %3$.3f %5$.3f %4$.3f %5$.3f 0 c"
                                + " %5$.3f %6$.3f %6$.3f %5$.3f 0 %5$.3f c"
                                + " %4$.3f %5$.3f %3$.3f %6$.3f %3$.3f 0 c h %7$s Q\n",
                        width / 2,
                        height / 2,
                        r,
                        h,
                        -r,
                        -h,
                        paint));
    }

    private void rectangle(StringBuilder content, double inset, String paint) {
        content.append(
                String.format(
                        Locale.ROOT,
                        "%.3f %.3f %.3f %.3f %s\n",
                        inset,
                        inset,
                        width - 2 * inset,
                        height - 2 * inset,
                        paint));
    }

    private String dash() {
        double on = 3;
        double off = 3;
        if (dashes != null && dashes.size() > 0 && dashes.getObject(0) instanceof COSNumber first) {
            on = Math.clamp(first.floatValue(), 0.1, 1_000);
            off = on;
            if (dashes.size() > 1 && dashes.getObject(1) instanceof COSNumber second) {
                off = Math.clamp(second.floatValue(), 0.1, 1_000);
            }
        }
        return String.format(Locale.ROOT, "%.3f %.3f", on, off);
    }
}

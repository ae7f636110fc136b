package app.seojae.pdf.render.appearance;

import app.seojae.pdf.TextStrings;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Draws the field of a form as its value and its characteristics say (ISO 32000-2, 12.5.6.19 and
 * 12.7.4.3): the box, the border, and in them text, a sign, or the lines of a list.
 */
final class FieldAppearance {

    /** A field with longer sides, in points, is no field. */
    private static final double LONGEST = 20_000;

    private static final int CHECK = '4';
    private static final int BULLET = 'l';

    /** What fills behind the chosen lines of a list. */
    private static final String CHOSEN = "0.6 0.757 0.855 rg";

    private final FormField field;
    private final FieldFonts fonts;
    private final TextLook look;
    private final COSDictionary characteristics;
    private final StringBuilder content = new StringBuilder();

    FieldAppearance(FormField field) {
        this.field = field;
        this.look = TextLook.of(field.look());
        this.fonts = new FieldFonts(field.font(look.font()));
        COSDictionary own = field.widget().getCOSDictionary(COSName.MK);
        this.characteristics = own == null ? new COSDictionary() : own;
    }

    /** The operators drawn; none where the field shows nothing. */
    String content() {
        return content.toString();
    }

    /** Gives a stream the box of the field and what its operators need. */
    PDAppearanceStream draw(PDAppearanceStream drawn) throws IOException {
        COSArray rectangle = field.widget().getCOSArray(COSName.RECT);
        FormField.Kind kind = field.kind();
        if (rectangle == null || rectangle.size() < 4 || kind == FormField.Kind.OTHER) {
            return drawn;
        }
        PDRectangle place = new PDRectangle(rectangle);
        int turned = Math.floorMod(characteristics.getInt(COSName.R, 0), 360);
        boolean lying = turned == 90 || turned == 270;
        double width = lying ? place.getHeight() : place.getWidth();
        double height = lying ? place.getWidth() : place.getHeight();
        if (!(width > 0 && height > 0 && width < LONGEST && height < LONGEST)) {
            return drawn;
        }
        drawn.setBBox(new PDRectangle((float) width, (float) height));
        drawn.setMatrix(AffineTransform.getQuadrantRotateInstance(turned / 90));
        FieldBox box = new FieldBox(field.widget(), characteristics, width, height);
        box.draw(content, kind == FormField.Kind.RADIO && sign() == BULLET);
        switch (kind) {
            case CHECK, RADIO -> drawSign(box);
            case LIST -> inside(box, () -> drawList(box));
            default -> inside(box, () -> drawText(box, kind));
        }
        drawn.setResources(fonts.resources());
        return drawn;
    }

    private void inside(FieldBox box, Runnable text) {
        int before = content.length();
        content.append("/Tx BMC q\n");
        box.clip(content);
        content.append(look.colour()).append('\n');
        int empty = content.length();
        text.run();
        if (content.length() == empty) {
            content.setLength(before);
        } else {
            content.append("Q EMC\n");
        }
    }

    private void drawText(FieldBox box, FormField.Kind kind) {
        boolean push = kind == FormField.Kind.PUSH;
        String text = push ? caption() : field.text();
        if (text.isBlank()) {
            return;
        }
        FieldLines lines =
                FieldLines.of(
                        text,
                        fonts,
                        look.size(),
                        box,
                        kind == FormField.Kind.TEXT && field.isMultiline());
        int cells = kind == FormField.Kind.TEXT ? field.cells() : 0;
        double y = lines.first();
        for (String line : lines.lines()) {
            if (cells > 0) {
                drawCells(line, lines.size(), y, box.width() / cells, cells);
            } else {
                double free = box.textWidth() - fonts.width(line) * lines.size();
                double share = push ? 0.5 : Math.clamp(field.quadding(), 0, 2) / 2.0;
                double x = box.padding() + (push ? free : Math.max(0, free)) * share;
                fonts.show(content, line, lines.size(), x, y);
            }
            y -= lines.size() * FieldLines.LEADING;
        }
    }

    private void drawCells(String line, double size, double y, double cell, int cells) {
        int[] letters = line.codePoints().limit(cells).toArray();
        for (int i = 0; i < letters.length; i++) {
            String letter = Character.toString(letters[i]);
            double free = cell - fonts.width(letter) * size;
            fonts.show(content, letter, size, i * cell + free / 2, y);
        }
    }

    private void drawList(FieldBox box) {
        double size = look.size() > 0 ? look.size() : FieldLines.USUAL;
        double row = size * FieldLines.LEADING;
        Set<String> chosen = field.chosen();
        List<FormField.Option> options = field.options();
        double top = box.height() - box.border();
        for (int i = field.top(); i < options.size() && top > 0; i++) {
            FormField.Option option = options.get(i);
            if (chosen.contains(option.value())) {
                content.append(
                        String.format(
                                Locale.ROOT,
                                "q %s %.3f %.3f %.3f %.3f re f Q\n",
                                CHOSEN,
                                box.border(),
                                top - row,
                                box.width() - 2 * box.border(),
                                row));
            }
            fonts.show(
                    content, option.shown(), size, box.padding(), top - size * FieldLines.ASCENT);
            top -= row;
        }
    }

    private void drawSign(FieldBox box) throws IOException {
        if (!field.isOn()) {
            return;
        }
        double fits = Math.min(box.width(), box.height()) - 2 * box.border();
        double size = look.size() > 0 ? look.size() : 0.8 * fits;
        content.append("q ").append(look.colour()).append('\n');
        fonts.showSign(content, sign(), size, box.width(), box.height());
        content.append("Q\n");
    }

    /** The code in ZapfDingbats of what shows that a button is set. */
    private int sign() {
        COSBase caption = characteristics.getDictionaryObject(COSName.CA);
        if (caption instanceof COSString text && text.getBytes().length == 1) {
            return text.getBytes()[0] & 0xFF;
        }
        return field.kind() == FormField.Kind.RADIO ? BULLET : CHECK;
    }

    private String caption() {
        return TextStrings.of(characteristics, COSName.CA);
    }
}

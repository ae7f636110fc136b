package app.seojae.pdf.render.appearance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a field's text: those of its own font, else of Helvetica, else of an eastern font
 * that is only named, for which the drawer has a stand-in.
 */
final class FieldFonts {

    private static final COSName OWN = COSName.getPDFName("Own");
    private static final COSName PLAIN = COSName.getPDFName("Plain");
    private static final COSName SIGNS = COSName.getPDFName("Signs");

    /** Of each of Adobe's collections in use the encoding by UTF-16. */
    private static final Map<String, String> ENCODINGS =
            Map.of("Korea1", "UniKS-UTF16-H", "Japan1", "UniJIS-UTF16-H", "GB1", "UniGB-UTF16-H");

    /** Where the writing begins that the eastern fonts have. */
    private static final int EASTERN = 0x1100;

    /** A letter as a font has it; the width for a size of 1. */
    private record Letter(COSName font, String code, double width) {}

    private final PDResources resources = new PDResources();
    private final Map<Integer, Letter> letters = new HashMap<>();
    private final @Nullable PDFont own;
    private final PDFont plain = new PDType1Font(FontName.HELVETICA);

    /**
     * @param font the field's, if it has one
     */
    FieldFonts(@Nullable COSDictionary font) {
        own = font == null ? null : read(font);
        if (own != null) {
            resources.put(OWN, own);
        }
        resources.put(PLAIN, plain);
    }

    private static @Nullable PDFont read(COSDictionary font) {
        try {
            return PDFontFactory.createFont(font);
        } catch (IOException | RuntimeException e) {
            return null; // Helvetica is there.
        }
    }

    PDResources resources() {
        return resources;
    }

    /** How wide a line is, for a size of 1. */
    double width(String line) {
        return line.codePoints().mapToDouble(at -> letter(at).width()).sum();
    }

    /** Writes a line whose baseline begins at a place, in points. */
    void show(StringBuilder content, String line, double size, double x, double y) {
        content.append(String.format(Locale.ROOT, "BT %.3f %.3f Td\n", x, y));
        COSName font = null;
        for (int at : line.codePoints().toArray()) {
            Letter letter = letter(at);
            if (!letter.font().equals(font)) {
                font = letter.font();
                content.append(String.format(Locale.ROOT, "/%s %.3f Tf\n", font.getName(), size));
            }
            content.append('<').append(letter.code()).append("> Tj\n");
        }
        content.append("ET\n");
    }

    /** Writes a sign of ZapfDingbats in the middle of a box. */
    void showSign(StringBuilder content, int code, double size, double width, double height)
            throws IOException {
        PDFont signs = new PDType1Font(FontName.ZAPF_DINGBATS);
        resources.put(SIGNS, signs);
        // All signs in use reach about as high as capital letters, from the baseline.
        content.append(
                String.format(
                        Locale.ROOT,
                        "BT /%s %.3f Tf %.3f %.3f Td <%02X> Tj ET\n",
                        SIGNS.getName(),
                        size,
                        (width - signs.getWidth(code) / 1000 * size) / 2,
                        height / 2 - 0.347 * size,
                        code));
    }

    private Letter letter(int codePoint) {
        return letters.computeIfAbsent(codePoint, this::find);
    }

    private Letter find(int codePoint) {
        Letter letter = own == null ? null : find(OWN, own, codePoint);
        if (letter == null) {
            letter = find(PLAIN, plain, codePoint);
        }
        if (letter != null) {
            return letter;
        }
        if (codePoint < EASTERN) {
            return new Letter(PLAIN, "", Character.isWhitespace(codePoint) ? 0.28 : 0);
        }
        return eastern(codePoint);
    }

    private static @Nullable Letter find(COSName name, PDFont font, int codePoint) {
        try {
            byte[] code = font.encode(Character.toString(codePoint));
            int read = font.readCode(new ByteArrayInputStream(code));
            return new Letter(name, HexFormat.of().formatHex(code), font.getWidth(read) / 1000);
        } catch (IOException | RuntimeException e) {
            return null; // The font has no such letter.
        }
    }

    private Letter eastern(int codePoint) {
        String ordering =
                switch (Character.UnicodeScript.of(codePoint)) {
                    case HANGUL -> "Korea1";
                    case HIRAGANA, KATAKANA -> "Japan1";
                    default -> "GB1";
                };
        COSName name = COSName.getPDFName(ordering);
        COSDictionary fonts = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        if (fonts != null && !fonts.containsKey(name)) {
            fonts.setItem(name, named(ordering));
        }
        byte[] code = Character.toString(codePoint).getBytes(StandardCharsets.UTF_16BE);
        return new Letter(name, HexFormat.of().formatHex(code), 1);
    }

    /** A font of one of Adobe's collections that no file brings. */
    private static COSDictionary named(String ordering) {
        COSName base = COSName.getPDFName("Eastern");
        COSDictionary collection = new COSDictionary();
        collection.setString(COSName.REGISTRY, "Adobe");
        collection.setString(COSName.ORDERING, ordering);
        collection.setInt(COSName.SUPPLEMENT, 1);
        COSDictionary facts = new COSDictionary();
        facts.setItem(COSName.TYPE, COSName.FONT_DESC);
        facts.setItem(COSName.FONT_NAME, base);
        facts.setInt(COSName.FLAGS, 4);
        facts.setInt(COSName.ASCENT, 800);
        facts.setInt(COSName.DESCENT, -200);
        COSArray box = new COSArray();
        for (int edge : new int[] {0, -200, 1000, 900}) {
            box.add(COSInteger.get(edge));
        }
        facts.setItem(COSName.FONT_BBOX, box);
        COSDictionary letters = new COSDictionary();
        letters.setItem(COSName.TYPE, COSName.FONT);
        letters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        letters.setItem(COSName.BASE_FONT, base);
        letters.setInt(COSName.DW, 1000);
        letters.setItem(COSName.CIDSYSTEMINFO, collection);
        letters.setItem(COSName.FONT_DESC, facts);
        COSArray descendants = new COSArray();
        descendants.add(letters);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, base);
        font.setName(COSName.ENCODING, ENCODINGS.get(ordering));
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}

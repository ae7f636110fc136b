package app.seojae.pdf.text.glyph;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.ZapfDingbatsEncoding;
import org.jspecify.annotations.Nullable;

/** Turns the codes of a font into the characters a person would type. */
final class GlyphNames {

    private static final String MORE = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    private static final String UNKNOWN = "\uFFFD";
    private static final GlyphList NAMES = names();

    /** The family that TeX's {@code pifont} brings too, before or behind a subset's mark. */
    private static final Pattern DINGBATS =
            Pattern.compile(
                    "(?:^|\\+)(?:itc ?)?(?:zapf ?)?(?:dingbats|pzdr)", Pattern.CASE_INSENSITIVE);

    private static final Pattern DINGBAT = Pattern.compile("a\\d{1,3}");
    private static final String NO_GLYPH = ".notdef";

    private GlyphNames() {}

    private static GlyphList names() {
        try (InputStream more = GlyphList.class.getResourceAsStream(MORE)) {
            return more == null
                    ? GlyphList.getAdobeGlyphList()
                    : new GlyphList(GlyphList.getAdobeGlyphList(), more);
        } catch (IOException e) {
            return GlyphList.getAdobeGlyphList();
        }
    }

    /** The characters of a code; empty for one that shows nothing, U+FFFD where nobody knows. */
    static String of(PDFont font, int code) {
        String written = null;
        try {
            written = font.toUnicode(code, NAMES);
        } catch (RuntimeException e) {
            // A damaged map is as good as none.
        }
        if (font instanceof PDSimpleFont simple && (written == null || isPlain(written))) {
            String sign = dingbat(simple, code);
            written = sign == null ? written : sign;
        }
        if (written == null) {
            boolean ascii = font instanceof PDSimpleFont && code >= ' ' && code < 0x7F;
            written = ascii ? String.valueOf((char) code) : UNKNOWN;
        }
        return clean(written);
    }

    /**
     * The sign of a dingbat font that does not say so itself, by the name the glyph has (✓ is a19);
     * as letters they would read 3 and 7.
     */
    private static @Nullable String dingbat(PDSimpleFont font, int code) {
        String called = font.getName();
        boolean saysItself = font.getCOSObject().containsKey(COSName.TO_UNICODE);
        if (saysItself || called == null || !DINGBATS.matcher(called).find()) {
            return null;
        }
        Encoding encoding = font.getEncoding();
        String name = encoding == null ? NO_GLYPH : encoding.getName(code);
        if (!DINGBAT.matcher(name).matches()) {
            name = ZapfDingbatsEncoding.INSTANCE.getName(code);
        }
        return GlyphList.getZapfDingbats().toUnicode(name);
    }

    /** The same words without what nobody types: ligatures, other blanks, control characters. */
    static String clean(String written) {
        if (isPlain(written)) {
            return written;
        }
        StringBuilder clean = new StringBuilder(written.length() + 2);
        written.codePoints().forEach(c -> append(clean, c));
        return clean.toString();
    }

    private static boolean isPlain(String written) {
        boolean plain = true;
        for (int i = 0; i < written.length() && plain; i++) {
            char c = written.charAt(i);
            plain = c >= ' ' && c < 0x7F;
        }
        return plain;
    }

    private static void append(StringBuilder clean, int c) {
        if (c == 0xA0 || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c)) {
            clean.append(' ');
        } else if (isShape(c)) {
            clean.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (Character.getType(c) == Character.SURROGATE) {
            clean.append(UNKNOWN);
        } else if (!Character.isISOControl(c) && c != 0xFEFF && (c < 0x200B || c > 0x200F)) {
            clean.appendCodePoint(c);
        }
    }

    /** Ligatures and the shapes of Arabic and Hebrew letters, which nobody types. */
    private static boolean isShape(int c) {
        return (c >= 0xFB00 && c <= 0xFDFB && c != 0xFD3E && c != 0xFD3F)
                || (c >= 0xFE70 && c <= 0xFEFC)
                || (c >= 0x132 && c <= 0x133);
    }
}

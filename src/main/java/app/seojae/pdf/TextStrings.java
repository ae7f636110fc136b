package app.seojae.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The one place that turns the text strings of a PDF into words: titles, headings, comments,
 * authors, labels, replacement texts (ISO 32000-2, 7.9.2.2).
 *
 * <p>A string says by its first bytes how it is written: UTF-16 of either order, UTF-8, else
 * PDFDocEncoding. Language escapes inside it are no words.
 */
public final class TextStrings {

    private static final char ESCAPE = 0x1B;

    /** A language with its country and variants takes no more characters than this. */
    private static final int LONGEST_ESCAPE = 40;

    private static final byte[] UTF_16BE = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextStrings() {}

    /** The words under a key; empty where there is no string. */
    public static String of(COSDictionary dictionary, COSName key) {
        return of(dictionary.getDictionaryObject(key));
    }

    /** The words of a string; empty for anything else. */
    public static String of(COSBase base) {
        return base instanceof COSString string ? of(string) : "";
    }

    private static String of(COSString string) {
        byte[] bytes = string.getBytes();
        if (starts(bytes, UTF_16BE)) {
            return wide(bytes, StandardCharsets.UTF_16BE);
        }
        if (starts(bytes, UTF_16LE)) {
            return wide(bytes, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, UTF_8)) {
            int length = bytes.length - UTF_8.length;
            return unescaped(new String(bytes, UTF_8.length, length, StandardCharsets.UTF_8));
        }
        // In PDFDocEncoding the escape's code is a letter, the dot accent, and stays one.
        return string.getString();
    }

    private static boolean starts(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }

    /** The words behind the mark of the order; half a character at the end is dropped. */
    private static String wide(byte[] bytes, Charset order) {
        return unescaped(new String(bytes, 2, (bytes.length - 2) & ~1, order));
    }

    private static String unescaped(String text) {
        int from = text.indexOf(ESCAPE);
        if (from < 0) {
            return text;
        }
        StringBuilder words = new StringBuilder(text.length());
        int at = 0;
        while (from >= 0) {
            int end = text.indexOf(ESCAPE, from + 1);
            words.append(text, at, from);
            at = end > from && isLanguage(text, from + 1, end) ? end + 1 : from + 1;
            from = text.indexOf(ESCAPE, at);
        }
        return words.append(text, at, text.length()).toString();
    }

    private static boolean isLanguage(String text, int from, int to) {
        if (to == from || to - from > LONGEST_ESCAPE) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            // The standard's "two byte code" is also written as one character of two letters.
            if (!isPart(c) && !(isPart((char) (c >> 8)) && isPart((char) (c & 0xFF)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-';
    }
}

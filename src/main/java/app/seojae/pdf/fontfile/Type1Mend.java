package app.seojae.pdf.fontfile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mends Type 1 programs, whose first part is text and whose second is encrypted. */
final class Type1Mend {

    /** Where the encrypted part is looked for: a megabyte. */
    private static final int MOST_TEXT = 1 << 20;

    private static final String BEGIN = "%!PS-AdobeFont-1.0\n";

    private static final Pattern ENCRYPTED = Pattern.compile("\\beexec[\\r\\n\\t ]{1,2}");

    /** A code without a name: {@code dup 127 / put}. */
    private static final Pattern NAMELESS =
            Pattern.compile("dup\\s{1,9}\\d{1,9}\\s{1,9}/\\s{1,9}put\\b");

    /** A glyph without a name, in the encrypted part. */
    private static final Pattern NAMELESS_GLYPH =
            Pattern.compile("(?<=\\n|\\r)/ (?=\\d{1,5} (?:RD|-\\|) )");

    private static final Pattern HEXADECIMAL = Pattern.compile("[\\s\\p{XDigit}]{4}");
    private static final int KEY = 55665;

    private Type1Mend() {}

    /** The program with its parts told apart; {@code null} where it is none. */
    static @Nullable FontProgram mend(byte[] bytes) {
        int most = Math.min(bytes.length, MOST_TEXT);
        String text = new String(bytes, 0, most, StandardCharsets.ISO_8859_1);
        Matcher encrypted = ENCRYPTED.matcher(text);
        if (bytes[0] == (byte) 0x80 || !encrypted.find()) {
            return null;
        }
        String clear = text.substring(0, encrypted.end());
        clear = NAMELESS.matcher(clear).replaceAll(" ");
        if (!clear.startsWith("%!")) {
            clear = (clear.startsWith("!") ? "%" : BEGIN) + clear;
        }
        byte[] first = clear.getBytes(StandardCharsets.ISO_8859_1);
        byte[] rest = named(Arrays.copyOfRange(bytes, encrypted.end(), bytes.length));
        byte[] mended = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, mended, first.length, rest.length);
        return new FontProgram(FontProgram.Kind.TYPE1, mended, first.length);
    }

    /** The encrypted part with a name for each glyph; where all have one, as it is. */
    private static byte[] named(byte[] encrypted) {
        int most = Math.min(encrypted.length, 4);
        String begin = new String(encrypted, 0, most, StandardCharsets.ISO_8859_1);
        if (HEXADECIMAL.matcher(begin).matches()) {
            return encrypted;
        }
        String plain = new String(turned(encrypted, true), StandardCharsets.ISO_8859_1);
        Matcher nameless = NAMELESS_GLYPH.matcher(plain);
        if (!nameless.find()) {
            return encrypted;
        }
        String named = nameless.replaceAll("/.nameless ");
        return turned(named.getBytes(StandardCharsets.ISO_8859_1), false);
    }

    /** Decrypted or encrypted, as Adobe's Type 1 Font Format has it in chapter 7. */
    private static byte[] turned(byte[] from, boolean decrypt) {
        byte[] to = new byte[from.length];
        int key = KEY;
        for (int i = 0; i < from.length; i++) {
            to[i] = (byte) (from[i] ^ (key >> 8));
            int cipher = (decrypt ? from[i] : to[i]) & 0xff;
            key = ((cipher + key) * 52845 + 22719) & 0xffff;
        }
        return to;
    }
}

package app.seojae.digest.line;

import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A file's bytes as text.
 *
 * @param text the text, unreadable bytes replaced by U+FFFD
 * @param problem what could not be read, or {@code null}
 * @param binary whether the bytes are no text at all; {@code text} is empty then
 */
public record Decoding(String text, @Nullable Problem problem, boolean binary) {

    private static final Decoding BINARY =
            new Decoding("", Problem.of(ProblemKind.DIGEST_BINARY), true);
    private static final Charset CP949 = Charset.forName("x-windows-949");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE = 1 << 16;
    private static final String[] MAGIC = {
        "%PDF-",
        "PK\u0003\u0004",
        "\u0089PNG",
        "\u00FF\u00D8\u00FF",
        "GIF8",
        "\u001F\u008B",
        "RIFF",
        "SQLite format 3\0"
    };

    /** Reads bytes as their mark says, else as UTF-8, else as CP949 where that loses less. */
    public static Decoding of(byte[] bytes) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            int skip = marked.equals(StandardCharsets.UTF_8) ? 3 : 2;
            return lossy(bytes, skip, marked);
        }
        if (isBinary(bytes)) {
            return BINARY;
        }
        try {
            return new Decoding(strict(bytes), null, false);
        } catch (CharacterCodingException e) {
            return better(lossy(bytes, 0, StandardCharsets.UTF_8), lossy(bytes, 0, CP949));
        }
    }

    private static @Nullable Charset byteOrderMark(byte[] bytes) {
        int first = at(bytes, 0);
        int second = at(bytes, 1);
        if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xFF && second == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xFE && second == 0xFF ? StandardCharsets.UTF_16BE : null;
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /** Text holds few control characters, even with a stray NUL; other files hold many. */
    private static boolean isBinary(byte[] bytes) {
        for (String magic : MAGIC) {
            if (startsWith(bytes, magic)) {
                return true;
            }
        }
        int length = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                controls++;
            }
        }
        return controls > 4 && controls * 33L > length;
    }

    private static boolean startsWith(byte[] bytes, String magic) {
        for (int i = 0; i < magic.length(); i++) {
            if (at(bytes, i) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Decoding lossy(byte[] bytes, int skip, Charset charset) {
        CharBuffer text;
        try {
            text =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip));
        } catch (CharacterCodingException e) {
            return BINARY;
        }
        String name = charset.equals(CP949) ? "CP949" : charset.name();
        int lost = replaced(text);
        Problem problem =
                lost == 0
                        ? null
                        : Problem.of(ProblemKind.DIGEST_ENCODING, name, Integer.toString(lost));
        return new Decoding(text.toString(), problem, false);
    }

    private static Decoding better(Decoding utf8, Decoding cp949) {
        int lostAsUtf8 = replaced(utf8.text);
        int lostAsCp949 = replaced(cp949.text);
        Decoding best = lostAsCp949 < lostAsUtf8 ? cp949 : utf8;
        int lost = Math.min(lostAsCp949, lostAsUtf8);
        return lost > 16 && lost * 10L > best.text.length() ? BINARY : best;
    }

    private static int replaced(CharSequence text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == REPLACEMENT) {
                count++;
            }
        }
        return count;
    }
}

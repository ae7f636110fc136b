package app.seojae.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the PDF in a file that does not begin as one: other text may stand before it, such as what
 * a server sent, or its first line may be missing.
 */
final class BodySearch {

    /** So far from its beginning a PDF is looked for, and from its end what ends one: bytes. */
    private static final int BEGINNING = 1 << 20;

    private static final int END = 1 << 12;

    private static final String HEADER = "%PDF-";
    private static final Pattern OBJECT = Pattern.compile("\\b\\d{1,9} \\d{1,5} obj\\b");
    private static final Pattern ENDING = Pattern.compile("startxref|trailer|%%EOF");

    /** The oldest version; what a document can do does not hang on it. */
    private static final byte[] FIRST_LINE =
            (HEADER + "1.0\n").getBytes(StandardCharsets.ISO_8859_1);

    private BodySearch() {}

    /** The bytes as a PDF that begins with its header; empty where there is none in them. */
    static Optional<byte[]> of(byte[] bytes) {
        String beginning = text(bytes, 0, Math.min(bytes.length, BEGINNING));
        Matcher object = OBJECT.matcher(beginning);
        int header = beginning.indexOf(HEADER);
        if (header >= 0) {
            return object.find(header)
                    ? Optional.of(Arrays.copyOfRange(bytes, header, bytes.length))
                    : Optional.empty();
        }
        String end = text(bytes, Math.max(0, bytes.length - END), bytes.length);
        if (!object.find() || !ENDING.matcher(end).find()) {
            return Optional.empty();
        }
        byte[] begun = Arrays.copyOf(FIRST_LINE, FIRST_LINE.length + bytes.length);
        System.arraycopy(bytes, 0, begun, FIRST_LINE.length, bytes.length);
        return Optional.of(begun);
    }

    private static String text(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}

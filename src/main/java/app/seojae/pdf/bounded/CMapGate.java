package app.seojae.pdf.bounded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.io.RandomAccessRead;

/**
 * Looks at a stream before PDFBox may read it as a map of a font's codes: a range of codes with
 * their letters (ISO 32000-2, 9.10.3) is a dozen bytes and is spread out in memory code by code,
 * and lists in lists without end are read until there is no stack left.
 */
final class CMapGate {

    private static final String RANGES = "beginbfrange";
    private static final String END = "endbfrange";

    /** The whole of the longest codes fonts use, some times over. */
    private static final long MOST_CODES = 16L << 16;

    private static final int LONGEST_CODE = 8;

    /** Every map names the codes it knows. */
    private static final String OF_A_MAP = "begincodespacerange";

    /** Lists in lists and dictionaries; a map has two. */
    private static final int DEEPEST = 32;

    /** A list of letters, to be passed over, or the two ends of a range and what follows them. */
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\[[^\\]]*+\\]|<([\\s\\p{XDigit}]*+)>\\s*+<([\\s\\p{XDigit}]*+)>\\s*+(?:<[^>]*+>)?");

    private CMapGate() {}

    /**
     * Passes a stream on, to be read from its start.
     *
     * @throws IOException where its ranges hold more codes than any font has, or its lists lie
     *     deeper than in any
     */
    static RandomAccessRead check(RandomAccessRead stream) throws IOException {
        byte[] bytes = new byte[(int) stream.length()];
        stream.readFully(bytes);
        stream.seek(0);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.contains(OF_A_MAP) && isDeep(bytes)) {
            stream.close();
            throw new IOException("a map of lists in lists");
        }
        long codes = 0;
        for (int start = text.indexOf(RANGES); start >= 0; start = text.indexOf(RANGES, start)) {
            start += RANGES.length();
            int end = text.indexOf(END, start);
            codes += codes(end < 0 ? text.substring(start) : text.substring(start, end));
            if (codes > MOST_CODES) {
                stream.close();
                throw new IOException("a map of more codes than a font has");
            }
        }
        return stream;
    }

    private static boolean isDeep(byte[] map) {
        int lists = 0;
        int dictionaries = 0;
        for (int i = 0; i < map.length; i++) {
            switch (map[i]) {
                case '[' -> lists++;
                case ']' -> lists = Math.max(0, lists - 1);
                case '<' -> dictionaries += i > 0 && map[i - 1] == '<' ? 1 : 0;
                case '>' -> {
                    boolean end = i > 0 && map[i - 1] == '>';
                    dictionaries = Math.max(0, dictionaries - (end ? 1 : 0));
                }
                default -> {}
            }
            if (lists + dictionaries > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    private static long codes(String ranges) {
        long codes = 0;
        Matcher matcher = RANGE.matcher(ranges);
        while (matcher.find() && codes <= MOST_CODES) {
            if (matcher.group(1) != null) {
                codes += Math.max(0, code(matcher.group(2)) - code(matcher.group(1)));
            }
        }
        return codes;
    }

    private static long code(String hex) {
        String digits = hex.replaceAll("\\s", "");
        String last = digits.substring(Math.max(0, digits.length() - LONGEST_CODE));
        return last.isEmpty() ? 0 : Long.parseLong(last, 16);
    }
}

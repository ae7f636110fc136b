package app.seojae.pdf;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;

/** What the operators of content are given. */
public final class Operands {

    /** How many an operator takes, where that is always the same (ISO 32000-2, annex A). */
    private static final Map<String, Integer> COUNTS =
            Map.ofEntries(
                    entry("Tj", 1),
                    entry("TJ", 1),
                    entry("'", 1),
                    entry("\"", 3),
                    entry("Td", 2),
                    entry("TD", 2),
                    entry("Tm", 6),
                    entry("Tf", 2),
                    entry("Tc", 1),
                    entry("Tw", 1),
                    entry("Tz", 1),
                    entry("TL", 1),
                    entry("Tr", 1),
                    entry("Ts", 1),
                    entry("cm", 6),
                    entry("re", 4),
                    entry("m", 2),
                    entry("l", 2),
                    entry("c", 6),
                    entry("v", 4),
                    entry("y", 4),
                    entry("w", 1),
                    entry("J", 1),
                    entry("j", 1),
                    entry("M", 1),
                    entry("d", 2),
                    entry("ri", 1),
                    entry("i", 1),
                    entry("gs", 1),
                    entry("g", 1),
                    entry("G", 1),
                    entry("rg", 3),
                    entry("RG", 3),
                    entry("k", 4),
                    entry("K", 4),
                    entry("cs", 1),
                    entry("CS", 1),
                    entry("sh", 1),
                    entry("Do", 1));

    private Operands() {}

    /**
     * The operands that count where there are too many: the last ones, as other readers have it.
     * PDFBox takes the first.
     */
    public static List<COSBase> last(String operator, List<COSBase> operands) {
        int size = operands.size();
        if (size < 2) {
            return operands;
        }
        int count = COUNTS.getOrDefault(operator, size);
        return count < size ? operands.subList(size - count, size) : operands;
    }
}

package app.seojae.pdf.text;

import app.seojae.pdf.PdfHandle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** Reads the number tree of page labels, which may loop, lie or be cut. */
final class LabelTree {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_RANGES = 10_000;
    private static final int MAX_LETTERS = 20;
    private static final int MAX_ROMAN = 3_999;
    private static final String[] ROMAN = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private final Map<Integer, COSDictionary> ranges = new TreeMap<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final int pages;

    private LabelTree(int pages) {
        this.pages = pages;
    }

    /** The label of each page; null where the file gives none. */
    static List<@Nullable String> read(PdfHandle handle) {
        LabelTree tree = new LabelTree(handle.pages().size());
        List<@Nullable String> labels = new ArrayList<>();
        try {
            COSDictionary catalog = handle.document().getDocumentCatalog().getCOSObject();
            tree.walk(catalog.getDictionaryObject(COSName.PAGE_LABELS), 0);
            tree.write(labels);
        } catch (RuntimeException e) {
            // Labels are a nicety: what was understood of them stands.
        }
        return labels;
    }

    private void walk(@Nullable COSBase node, int depth) {
        if (!(node instanceof COSDictionary branch) || depth > MAX_DEPTH || !seen.add(branch)) {
            return;
        }
        if (branch.getDictionaryObject(COSName.NUMS) instanceof COSArray nums) {
            for (int i = 0; i + 1 < nums.size() && ranges.size() < MAX_RANGES; i += 2) {
                if (nums.getObject(i) instanceof COSNumber start
                        && nums.getObject(i + 1) instanceof COSDictionary range
                        && start.intValue() >= 0
                        && start.intValue() < pages) {
                    ranges.put(start.intValue(), range);
                }
            }
        }
        if (branch.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size() && i < MAX_RANGES; i++) {
                walk(kids.getObject(i), depth + 1);
            }
        }
    }

    private void write(List<@Nullable String> labels) {
        COSDictionary range = null;
        int from = 0;
        for (int page = 0; page < pages; page++) {
            COSDictionary starts = ranges.get(page);
            if (starts != null) {
                range = starts;
                from = page;
            }
            labels.add(range == null ? null : label(range, page - from));
        }
    }

    private static @Nullable String label(COSDictionary range, int nth) {
        String prefix = range.getString(COSName.P);
        long number = (long) Math.max(1, range.getInt(COSName.ST, 1)) + nth;
        String style = range.getNameAsString(COSName.S);
        String counted = style == null ? "" : number(style, number);
        String label = (prefix == null ? "" : prefix) + counted;
        return label.isBlank() ? null : label;
    }

    private static String number(String style, long number) {
        return switch (style) {
            case "r" -> roman(number);
            case "R" -> roman(number).toUpperCase(Locale.ROOT);
            case "a" -> letters(number);
            case "A" -> letters(number).toUpperCase(Locale.ROOT);
            default -> Long.toString(number);
        };
    }

    private static String roman(long number) {
        if (number > MAX_ROMAN) {
            return Long.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        long rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= WORTH[i]) {
                roman.append(ROMAN[i]);
                rest -= WORTH[i];
            }
        }
        return roman.toString();
    }

    /** a to z, then aa to zz, as the specification counts. */
    private static String letters(long number) {
        long times = (number - 1) / 26 + 1;
        return times > MAX_LETTERS
                ? Long.toString(number)
                : String.valueOf((char) ('a' + (number - 1) % 26)).repeat((int) times);
    }
}

package app.seojae.pdf.outline;

import app.seojae.model.PageIndex;
import app.seojae.pdf.OptionalPart;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.TextStrings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on the pages as their numbers: roman ones before the first chapter, say.
 *
 * @param names one a page, in order; empty where the file says nothing of them
 */
public record PageLabels(List<String> names) {

    /** A file that prints the pages' own numbers. */
    public static final PageLabels NONE = new PageLabels(List.of());

    private static final int LONGEST = 24;
    private static final int LARGEST_ROMAN = 5_000;
    private static final int LARGEST_LETTER = 26 * LONGEST;

    public PageLabels {
        names = List.copyOf(names);
    }

    /** Reads what a document says; nothing where that is damaged. */
    public static PageLabels of(PdfHandle handle) {
        List<String> names = new ArrayList<>();
        OptionalPart.run(
                "page labels",
                () -> {
                    PDPageLabels labels = handle.document().getDocumentCatalog().getPageLabels();
                    if (labels != null) {
                        read(labels, handle.pages().size(), names);
                    }
                });
        return names.size() == handle.pages().size() ? new PageLabels(names) : NONE;
    }

    private static void read(PDPageLabels labels, int count, List<String> names) {
        PDPageLabelRange range = new PDPageLabelRange();
        range.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        int from = 0;
        for (int page = 0; page < count; page++) {
            PDPageLabelRange next = labels.getPageLabelRange(page);
            if (next != null) {
                range = next;
                from = page;
            }
            names.add(name(range, (long) range.getStart() + page - from));
        }
    }

    private static String name(PDPageLabelRange range, long number) {
        String prefix = TextStrings.of(range.getCOSObject(), COSName.P);
        String name = prefix.strip() + number(range.getStyle(), number);
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    private static String number(@Nullable String style, long number) {
        return switch (style == null ? "" : style) {
            case PDPageLabelRange.STYLE_ROMAN_UPPER -> roman(number);
            case PDPageLabelRange.STYLE_ROMAN_LOWER -> roman(number).toLowerCase(Locale.ROOT);
            case PDPageLabelRange.STYLE_LETTERS_UPPER -> letters(number, 'A');
            case PDPageLabelRange.STYLE_LETTERS_LOWER -> letters(number, 'a');
            case PDPageLabelRange.STYLE_DECIMAL -> Long.toString(number);
            default -> "";
        };
    }

    private static String roman(long number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return Long.toString(number);
        }
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        long left = number;
        for (int i = 0; i < values.length; i++) {
            while (left >= values[i]) {
                roman.append(signs[i]);
                left -= values[i];
            }
        }
        return roman.toString();
    }

    /** A to Z, then AA to ZZ, as the standard has it. */
    private static String letters(long number, char first) {
        if (number < 1 || number > LARGEST_LETTER) {
            return Long.toString(number);
        }
        char letter = (char) (first + (number - 1) % 26);
        return String.valueOf(letter).repeat((int) ((number - 1) / 26 + 1));
    }

    /** What is printed on a page, or its number. */
    public String name(PageIndex page) {
        String name = page.isIn(names.size()) ? names.get(page.index()) : "";
        return name.isEmpty() ? Integer.toString(page.number()) : name;
    }

    /**
     * The page a person means: the one that has this printed on it, else the one of this number;
     * nothing where it is neither.
     */
    public Optional<PageIndex> find(String typed) {
        String wanted = typed.strip();
        int exact = names.indexOf(wanted);
        for (int i = 0; exact < 0 && i < names.size(); i++) {
            exact = names.get(i).equalsIgnoreCase(wanted) ? i : -1;
        }
        if (exact >= 0 && !wanted.isEmpty()) {
            return Optional.of(new PageIndex(exact));
        }
        try {
            return Optional.of(PageIndex.ofNumber(Math.max(1, Integer.parseInt(wanted))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}

package app.seojae.pdf.text;

import app.seojae.pdf.PdfHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a document are called: "iv", "A-3". Pages without a name of their own are
 * called by their number. Immutable; safe for any thread.
 */
public final class PageLabels {

    private static final int MAX_LENGTH = 50;

    private final List<String> labels;
    private final Map<String, Integer> pages = new HashMap<>();

    private PageLabels(List<String> labels) {
        this.labels = List.copyOf(labels);
        for (int i = labels.size(); i > 0; i--) {
            pages.put(folded(labels.get(i - 1)), i);
        }
    }

    /** The labels the file gives its pages; damaged ones count as absent. */
    public static PageLabels of(PdfHandle handle) {
        return new PageLabels(named(LabelTree.read(handle), handle.pages().size()));
    }

    /** The numbers printed on the pages, where they count up; else the pages' own numbers. */
    public static PageLabels printed(List<PageText> pages) {
        return new PageLabels(named(PrintedNumbers.of(pages), pages.size()));
    }

    private static List<String> named(List<@Nullable String> found, int count) {
        List<String> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String label = i < found.size() ? found.get(i) : null;
            String tidy = label == null ? "" : label.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            boolean good = !tidy.isEmpty() && tidy.length() <= MAX_LENGTH;
            labels.add(good ? tidy : Integer.toString(i + 1));
        }
        return labels;
    }

    /** The name of a page counted from 1; its number where there is no such page. */
    public String label(int page) {
        return page >= 1 && page <= labels.size() ? labels.get(page - 1) : Integer.toString(page);
    }

    /** The first page of that name, whatever its case, or 0; white space around it is ignored. */
    public int page(String label) {
        return pages.getOrDefault(folded(label), 0);
    }

    /** Whether any page has a name other than its number. */
    public boolean areSpecial() {
        for (int i = 0; i < labels.size(); i++) {
            if (!labels.get(i).equals(Integer.toString(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}

package app.seojae.library;

import app.seojae.pdf.TypedPages;
import java.nio.file.Path;
import java.util.List;

/** Makes PDFs of two pages that end with a numbered list of references. */
public final class CitingPages {

    private CitingPages() {}

    /** A PDF that cites some works, each as it is written in its list. */
    public static Path save(Path file, List<String> entries) {
        TypedPages pages = new TypedPages().page();
        for (int i = 0; i < 30; i++) {
            pages.body(720 - 14 * i, "Line " + i + " of what this paper has to say of models.");
        }
        pages.page().bold(72, 720, 13, "References");
        double y = 690;
        for (int i = 0; i < entries.size(); i++) {
            String entry = "[" + (i + 1) + "] " + entries.get(i);
            while (!entry.isEmpty()) {
                int end = entry.length() <= 80 ? entry.length() : entry.lastIndexOf(' ', 80);
                pages.line(entry.startsWith("[") ? 72 : 90, y, 10, entry.substring(0, end));
                entry = entry.substring(end).strip();
                y -= 12;
            }
            y -= 5;
        }
        return pages.save(file);
    }
}

package app.seojae.pdf.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a stretch of text as it is copied. */
final class Copy {

    private final Function<Integer, @Nullable PageText> pages;
    private final TextRange range;
    private final boolean keepLines;
    private final StringBuilder out = new StringBuilder();

    Copy(Function<Integer, @Nullable PageText> pages, TextRange range, boolean keepLines) {
        this.pages = pages;
        this.range = range;
        this.keepLines = keepLines;
    }

    String text() {
        for (int number = range.start().page(); number <= range.end().page(); number++) {
            PageText page = pages.apply(number);
            if (page != null) {
                add(page, range.startOn(number), range.endOn(number, page.length()));
            }
        }
        return out.toString().strip();
    }

    private void add(PageText page, int start, int end) {
        for (TextBlock block : page.blocks()) {
            int from = Math.max(start, page.lines().get(block.firstLine()).start());
            int to = Math.min(end, page.lines().get(block.endLine() - 1).end());
            boolean over = from > start || to < end - 1;
            if (from >= to || (block.kind().isFurniture() && over)) {
                continue;
            }
            String words = page.text().substring(from, to);
            out.append(keepLines ? words : words.replace('\n', ' '));
            out.append(keepLines ? "\n" : "\n\n");
        }
    }
}

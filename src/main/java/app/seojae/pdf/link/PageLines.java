package app.seojae.pdf.link;

import app.seojae.model.annotation.Quad;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextBlock;
import app.seojae.pdf.text.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of a page as captions and references are looked for in them. */
record PageLines(PageText page, double bodySize) {

    /** A line of running text is at least this share of a column wide. */
    private static final double LONG = 0.75;

    private static final double SAME_SIZE = 0.7;

    /** Reads the size of most letters as that of running text. */
    static PageLines of(PageText page) {
        Map<Float, Integer> letters = new HashMap<>();
        for (TextLine line : page.lines()) {
            letters.merge(Math.round(line.size() * 2) / 2f, line.length(), Integer::sum);
        }
        double size =
                letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(entry -> (double) entry.getKey())
                        .orElse(10.0);
        return new PageLines(page, size);
    }

    List<TextLine> lines() {
        return page.lines();
    }

    String text(TextLine line) {
        return page.text().substring(line.start(), line.end());
    }

    boolean isFurniture(TextLine line) {
        TextBlock.Kind kind = page.blocks().get(line.block()).kind();
        return kind.isFurniture();
    }

    /** The middle between the two columns there may be. */
    double middle() {
        Quad text = page.textBox();
        return text == null ? 306 : (text.left() + text.right()) / 2;
    }

    /** The width of the column a line stands in, in points. */
    double columnWidth(Quad line) {
        Quad text = page.textBox();
        double width = text == null ? 468 : text.right() - text.left();
        boolean across = line.left() < middle() - 24 && line.right() > middle() + 24;
        return across ? width : width / 2 - 8;
    }

    /** Whether a line is running text: as large as most, and long. */
    boolean isRunning(TextLine line) {
        Quad quad = line.quad();
        return Math.abs(line.size() - bodySize) <= SAME_SIZE
                && quad.right() - quad.left() >= LONG * columnWidth(quad)
                && !isFurniture(line);
    }
}

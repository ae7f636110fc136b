package app.seojae.ui.kit.prose;

import app.seojae.formula.FormulaOutline;
import app.seojae.formula.TexSource;
import app.seojae.ui.kit.formula.FormulaShelf;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Which formulas of a paragraph are drawn, and how large. Confined to the FX thread. */
final class ShownFormulas {

    /** The small letters of TeX's type are smaller than those of the window's at one size. */
    private static final double LETTERS = 1.17;

    /** Bold ones are wide, and stand among capitals of titles. */
    private static final double BOLD_LETTERS = 1.07;

    /** What would have to be smaller than so to fit into a line stays as written. */
    private static final double SMALLEST = 0.6;

    /** What ends a sentence stands beside a formula that fills the line, in sizes of letters. */
    private static final double SIGN_BEHIND = 0.3;

    /** What is free above and below a formula on a line of its own, in sizes of the letters. */
    private static final double DISPLAY_GAP = 0.4;

    private final Runnable changed;

    /** What each formula came to; nothing while it is not known yet. Each is asked for once. */
    private final Map<TextRun, Optional<FormulaOutline>> answers = new HashMap<>();

    private @Nullable FormulaShelf shelf;
    private boolean asked;

    /**
     * @param changed told when more can be drawn
     */
    ShownFormulas(Runnable changed) {
        this.changed = changed;
    }

    /** Takes the formulas of other words; the first time, the shelf of the node's scene. */
    void show(Node node, List<TextRun> runs) {
        answers.clear();
        if (!asked && runs.stream().anyMatch(run -> run.is(TextRun.Look.FORMULA))) {
            asked = true;
            FormulaShelf.of(node)
                    .subscribe(
                            now -> {
                                shelf = now;
                                answers.clear();
                                changed.run();
                            });
        }
    }

    /**
     * The runs that are drawn: formulas that cannot be are words.
     *
     * @param size of the letters, in pixels
     * @param width of the line, in pixels
     */
    List<TextRun> drawn(List<TextRun> runs, double size, double width) {
        if (!asked) {
            return runs;
        }
        List<TextRun> drawn = new ArrayList<>();
        for (TextRun run : runs) {
            boolean formula = run.is(TextRun.Look.FORMULA);
            drawn.add(formula && !fits(run, size, width) ? run.asWritten() : run);
        }
        return drawn;
    }

    private boolean fits(TextRun run, double size, double width) {
        FormulaShelf from = shelf;
        if (from == null) {
            return false;
        }
        return answers.computeIfAbsent(run, one -> ask(from, one))
                .filter(one -> one.width() * natural(run, size) * SMALLEST <= room(size, width))
                .isPresent();
    }

    private Optional<FormulaOutline> ask(FormulaShelf from, TextRun run) {
        return from.outline(
                shown(run),
                answer -> {
                    answers.put(run, answer);
                    changed.run();
                });
    }

    private static TexSource shown(TextRun run) {
        TexSource written = TexSource.of(run.text());
        TexSource source = run.is(TextRun.Look.STRONG) ? written.inBold() : written;
        return run.is(TextRun.Look.DISPLAY) ? source : source.inLine();
    }

    private static double natural(TextRun run, double size) {
        return size * (run.is(TextRun.Look.STRONG) ? BOLD_LETTERS : LETTERS);
    }

    private static double room(double size, double width) {
        return width - size * SIGN_BEHIND;
    }

    /** The outline of a formula that is drawn. */
    FormulaOutline outline(TextRun run) {
        return Objects.requireNonNull(answers.get(run)).orElseThrow();
    }

    /** How many pixels an em of a formula is: so many that it fits into the line. */
    double em(TextRun run, double size, double width) {
        double em = natural(run, size);
        double natural = outline(run).width() * em;
        double room = room(size, width);
        return natural <= room ? em : em * room / natural;
    }

    /**
     * The room of each line: as high as one of letters, and as much higher as its formulas need.
     *
     * @param size of the letters, in pixels, as all that follows
     * @param baseline where letters stand in a line that holds nothing else, from its top
     */
    List<LineBox> boxes(
            List<WordWrap.Line> lines,
            double size,
            double width,
            double lineHeight,
            double baseline) {
        List<LineBox> boxes = new ArrayList<>();
        for (WordWrap.Line line : lines) {
            double above = 0;
            double below = 0;
            for (WordWrap.Piece piece : line.pieces()) {
                TextRun run = piece.run();
                if (run.is(TextRun.Look.FORMULA)) {
                    FormulaOutline outline = outline(run);
                    double em = em(run, size, width);
                    double free = run.is(TextRun.Look.DISPLAY) ? size * DISPLAY_GAP : 1;
                    above = Math.max(above, outline.ascent() * em + free - baseline);
                    below = Math.max(below, outline.depth() * em + free - lineHeight + baseline);
                }
            }
            double higher = Math.ceil(above);
            boxes.add(
                    new LineBox(
                            higher, higher + lineHeight + Math.ceil(below), indent(line, width)));
        }
        return boxes;
    }

    /** A formula on a line of its own stands in the middle. */
    private static double indent(WordWrap.Line line, double width) {
        if (line.pieces().isEmpty() || !line.pieces().getFirst().run().is(TextRun.Look.DISPLAY)) {
            return 0;
        }
        WordWrap.Piece last = line.pieces().getLast();
        return Math.max(0, Math.rint((width - last.x() - last.width()) / 2));
    }
}

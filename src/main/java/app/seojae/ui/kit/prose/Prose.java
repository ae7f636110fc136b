package app.seojae.ui.kit.prose;

import app.seojae.ui.kit.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** A paragraph of running text whose lines never break inside a Korean word. */
public final class Prose extends Region {

    private static final TextRuler RULER = new TextRuler();
    private static final TextRun PLAIN = TextRun.of("");

    private final double usualSize;
    private final double leading;
    private double size;
    private double lineHeight;
    private final int maxLines;
    private final Consumer<String> openLink;
    private List<TextRun> runs = List.of();
    private final ShownFormulas formulas = new ShownFormulas(this::rewrap);
    private WordWrap.@Nullable Wrapped wrapped;
    private List<LineBox> lineBoxes = List.of();
    private double wrappedWidth = -1;
    private double shownWidth = -1;
    private ProseLines drawn = ProseLines.NONE;
    private List<Ground> grounds = List.of();
    private String text = "";
    private @Nullable Ground here;
    private @Nullable ProseLinks links;

    /**
     * @param size of the letters, in pixels where letters are of the usual size
     * @param lineHeight from one base line to the next, as a multiple of the size
     * @param maxLines more text ends in an ellipsis
     * @param openLink told the target of a clicked link
     */
    public Prose(double size, double lineHeight, int maxLines, Consumer<String> openLink) {
        this.usualSize = size;
        this.leading = lineHeight;
        enlarge(1);
        this.maxLines = maxLines;
        this.openLink = openLink;
        getStyleClass().add("prose");
        setAccessibleRole(AccessibleRole.TEXT);
        TextSize.follow(this, this::enlarge);
    }

    private void enlarge(double times) {
        size = usualSize * times;
        lineHeight = Math.rint(size * leading);
        rewrap();
    }

    private void rewrap() {
        wrappedWidth = -1;
        shownWidth = -1;
        requestLayout();
    }

    public Prose(double size, double lineHeight, int maxLines) {
        this(size, lineHeight, maxLines, target -> {});
    }

    /** Shows other text. */
    public void setRuns(List<TextRun> newRuns) {
        if (runs.equals(newRuns)) {
            return;
        }
        runs = List.copyOf(newRuns);
        formulas.show(this, runs);
        rewrap();
        StringBuilder spoken = new StringBuilder();
        runs.forEach(run -> spoken.append(run.text()));
        text = spoken.toString();
        grounds = List.of();
        setAccessibleText(text);
        requestLayout();
        if (links != null) {
            links.show(runs);
        }
    }

    /** Lets the keyboard reach its links. */
    void keyLinks() {
        links = new ProseLinks(this);
        links.show(runs);
    }

    /** Shows on which link the keyboard stands. */
    void stand(ProseLinks.@Nullable Link link) {
        here =
                link == null
                        ? null
                        : new Ground(
                                link.start(), link.end(), Ground.Stroke.FULL, "prose-here", null);
        shownWidth = -1;
        requestLayout();
    }

    void follow(ProseLinks.Link link) {
        openLink.accept(link.target());
    }

    /** Its words, as they are counted by the places in it. */
    public String text() {
        return text;
    }

    /**
     * What is drawn under, below or through some of the words.
     *
     * @param style the style class that gives it its look
     * @param colour or {@code null} to leave that to the style
     */
    public record Ground(int start, int end, Stroke stroke, String style, @Nullable Color colour) {

        /** How it is drawn. */
        public enum Stroke {
            FULL,
            UNDER,
            THROUGH
        }
    }

    /** Draws these from now on. */
    public void setGrounds(List<Ground> drawnUnder) {
        if (!grounds.equals(drawnUnder)) {
            grounds = List.copyOf(drawnUnder);
            shownWidth = -1;
            requestLayout();
        }
    }

    /**
     * The gap between characters that is nearest to a point.
     *
     * @param x in this node's coordinates, pixels
     */
    public int indexAt(double x, double y) {
        return drawn.indexAt(x, y);
    }

    /** The edge of the formula that a gap is within, where one is drawn; else the gap itself. */
    int edge(int index, boolean forward) {
        return drawn.edge(index, forward);
    }

    /** The lines' boxes around some of the words, in this node's coordinates. */
    public List<Rectangle2D> boxes(int start, int end) {
        return drawn.boxes(start, end);
    }

    /** Shows plain text, all of one look. */
    public void setText(String text) {
        setRuns(List.of(TextRun.of(text)));
    }

    /** Whether text was left out for want of lines, at the width last laid out. */
    public boolean isCut() {
        return wrapped != null && wrapped.cut();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        double natural = 0;
        for (WordWrap.Line line : wrap(Double.MAX_VALUE).lines()) {
            for (WordWrap.Piece piece : line.pieces()) {
                natural = Math.max(natural, piece.x() + piece.width());
            }
        }
        wrappedWidth = -1;
        return Math.ceil(natural) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner =
                width < 0 ? Double.MAX_VALUE : width - snappedLeftInset() - snappedRightInset();
        wrap(inner);
        double height = snappedTopInset() + snappedBottomInset();
        for (LineBox line : lineBoxes) {
            height += line.height();
        }
        return height;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    private WordWrap.Wrapped wrap(double width) {
        WordWrap.Wrapped now = wrapped;
        if (now == null || wrappedWidth != width) {
            now =
                    WordWrap.wrap(
                            formulas.drawn(runs, size, width),
                            width,
                            maxLines,
                            (run, from, to) -> width(run, from, to, width));
            wrapped = now;
            wrappedWidth = width;
            lineBoxes = formulas.boxes(now.lines(), size, width, lineHeight, baseline());
        }
        return now;
    }

    private double width(TextRun run, int from, int to, double line) {
        return run.is(TextRun.Look.FORMULA)
                ? formulas.outline(run).width() * formulas.em(run, size, line)
                : RULER.width(Fonts.of(run, size), run.text(), from, to);
    }

    /** Where letters stand in a line that holds nothing else, in pixels from its top. */
    private double baseline() {
        return lineHeight / 2 + RULER.baseline(Fonts.of(PLAIN, size));
    }

    @Override
    protected void layoutChildren() {
        double inner = getWidth() - snappedLeftInset() - snappedRightInset();
        if (shownWidth == inner) {
            return;
        }
        shownWidth = inner;
        List<Node> nodes = new ArrayList<>();
        ProseLines lines = new ProseLines();
        PieceNodes pieces = new PieceNodes(size, lineHeight, openLink);
        List<WordWrap.Line> wrappedLines = wrap(inner).lines();
        double y = snappedTopInset();
        for (int i = 0; i < wrappedLines.size(); i++) {
            LineBox box = lineBoxes.get(i);
            lines.newLine(y, box.height());
            WordWrap.Line line = wrappedLines.get(i);
            double left = snappedLeftInset() + box.indent();
            for (WordWrap.Piece piece : line.pieces()) {
                double x = left + piece.x();
                TextRun run = piece.run();
                if (run.is(TextRun.Look.FORMULA)) {
                    double em = formulas.em(run, size, inner);
                    double stands = y + box.above() + baseline();
                    pieces.formula(piece, formulas.outline(run), em, x, stands, nodes);
                    lines.addFormula(x, piece);
                } else {
                    lines.add(pieces.words(piece, x, y + box.above(), nodes), piece.start());
                }
            }
            y += box.height();
        }
        drawn = lines;
        Grounds painter = new Grounds(lines, lineHeight);
        grounds.forEach(ground -> painter.paint(ground, nodes));
        if (here != null) {
            painter.paint(here, nodes);
        }
        getChildren().setAll(nodes);
    }
}

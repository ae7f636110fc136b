package app.seojae.ui.kit.prose;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/** Where the characters of running text stand, as the toolkit itself drew them. */
final class ProseLines {

    static final ProseLines NONE = new ProseLines();

    private final List<Line> lines = new ArrayList<>();

    private record Line(double top, double height, List<Piece> pieces) {

        double bottom() {
            return top + height;
        }
    }

    /** Some characters side by side; all places are counted in the whole text. */
    private sealed interface Piece {

        int start();

        int end();

        /** Where a box around what follows a gap begins, in pixels from the left. */
        double left(int index);

        /** Where a box around what is before a gap ends. */
        double right(int index);

        /** The gap nearest to a place that is left of the piece's end. */
        int gapAt(double x);
    }

    private record Words(Text text, int start) implements Piece {

        @Override
        public int end() {
            return start + text.getText().length();
        }

        @Override
        public double left(int index) {
            int at = Math.clamp(index - start, 0, text.getText().length());
            for (PathElement element : text.caretShape(at, true)) {
                if (element instanceof MoveTo move) {
                    return move.getX();
                }
            }
            return text.getX();
        }

        @Override
        public double right(int index) {
            return left(index);
        }

        @Override
        public int gapAt(double x) {
            int at = text.hitTest(new Point2D(x, text.getY())).getInsertionIndex();
            return start + Math.clamp(at, 0, text.getText().length());
        }
    }

    /** A formula, which is taken whole or not at all. */
    private record Drawn(double x, double width, int start, int end) implements Piece {

        @Override
        public double left(int index) {
            return x;
        }

        @Override
        public double right(int index) {
            return x + width;
        }

        @Override
        public int gapAt(double at) {
            return at < x + width / 2 ? start : end;
        }
    }

    /** Begins a line; both in pixels. */
    void newLine(double top, double height) {
        lines.add(new Line(top, height, new ArrayList<>()));
    }

    /** Adds a piece to the last line. */
    void add(Text text, int start) {
        lines.getLast().pieces().add(new Words(text, start));
    }

    /** Adds a formula to the last line. */
    void addFormula(double x, WordWrap.Piece piece) {
        int end = piece.start() + piece.run().text().length();
        lines.getLast().pieces().add(new Drawn(x, piece.width(), piece.start(), end));
    }

    /** The gap between characters nearest to a point; above and below, of the nearest line. */
    int indexAt(double x, double y) {
        if (lines.isEmpty()) {
            return 0;
        }
        int number = 0;
        while (number < lines.size() - 1 && y >= lines.get(number).bottom()) {
            number++;
        }
        List<Piece> line = lines.get(number).pieces();
        if (line.isEmpty()) {
            return 0;
        }
        for (Piece piece : line) {
            if (x < piece.right(piece.end())) {
                return piece.gapAt(x);
            }
        }
        return line.getLast().end();
    }

    /** The boxes around a stretch of the text, one a line. */
    List<Rectangle2D> boxes(int start, int end) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (Line line : lines) {
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            for (Piece piece : line.pieces()) {
                if (piece.start() < end && piece.end() > start) {
                    left = Math.min(left, piece.left(start));
                    right = Math.max(right, piece.right(end));
                }
            }
            if (right > left) {
                boxes.add(new Rectangle2D(left, line.top(), right - left, line.height()));
            }
        }
        return boxes;
    }

    /** The edge of the formula that a gap is within, else the gap itself. */
    int edge(int index, boolean forward) {
        for (Line line : lines) {
            for (Piece piece : line.pieces()) {
                if (piece instanceof Drawn && piece.start() < index && index < piece.end()) {
                    return forward ? piece.end() : piece.start();
                }
            }
        }
        return index;
    }
}

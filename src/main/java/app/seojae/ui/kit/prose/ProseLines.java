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

    static final ProseLines NONE = new ProseLines(1, 0);

    private final double lineHeight;
    private final double top;
    private final List<List<Piece>> lines = new ArrayList<>();

    private record Piece(Text text, int start) {

        int end() {
            return start + text.getText().length();
        }

        /** Where a gap of the whole text lies, in pixels from the left. */
        double x(int index) {
            int at = Math.clamp(index - start, 0, text.getText().length());
            for (PathElement element : text.caretShape(at, true)) {
                if (element instanceof MoveTo move) {
                    return move.getX();
                }
            }
            return text.getX();
        }

        double right() {
            return x(end());
        }
    }

    /**
     * @param lineHeight in pixels
     * @param top of the first line, in pixels
     */
    ProseLines(double lineHeight, double top) {
        this.lineHeight = lineHeight;
        this.top = top;
    }

    void newLine() {
        lines.add(new ArrayList<>());
    }

    /** Adds a piece to the last line. */
    void add(Text text, int start) {
        lines.getLast().add(new Piece(text, start));
    }

    /** The gap between characters nearest to a point; above and below, of the nearest line. */
    int indexAt(double x, double y) {
        if (lines.isEmpty()) {
            return 0;
        }
        int number = (int) Math.clamp(Math.floor((y - top) / lineHeight), 0, lines.size() - 1);
        List<Piece> line = lines.get(number);
        if (line.isEmpty()) {
            return 0;
        }
        for (Piece piece : line) {
            if (x < piece.right()) {
                Point2D point = new Point2D(x, top + (number + 0.5) * lineHeight);
                int at = piece.text().hitTest(point).getInsertionIndex();
                return piece.start() + Math.clamp(at, 0, piece.text().getText().length());
            }
        }
        return line.getLast().end();
    }

    /** The boxes around a stretch of the text, one a line. */
    List<Rectangle2D> boxes(int start, int end) {
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            for (Piece piece : lines.get(i)) {
                if (piece.start() < end && piece.end() > start) {
                    left = Math.min(left, piece.x(start));
                    right = Math.max(right, piece.x(end));
                }
            }
            if (right > left) {
                boxes.add(new Rectangle2D(left, top + i * lineHeight, right - left, lineHeight));
            }
        }
        return boxes;
    }
}

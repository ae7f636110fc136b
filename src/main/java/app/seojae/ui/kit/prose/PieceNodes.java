package app.seojae.ui.kit.prose;

import app.seojae.formula.FormulaOutline;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;

/**
 * Draws the pieces of a line.
 *
 * @param size of the letters, in pixels
 * @param lineHeight of a line that holds letters only, in pixels
 * @param openLink told the target of a clicked link
 */
record PieceNodes(double size, double lineHeight, Consumer<String> openLink) {

    /** How far the ground of a mark reaches over and under the baseline, in sizes of letters. */
    private static final double LETTER_ASCENT = 0.95;

    private static final double LETTER_DEPTH = 0.3;

    /** Draws words; {@code y} is where a line of letters only would begin, in pixels. */
    Text words(WordWrap.Piece piece, double x, double y, List<Node> nodes) {
        TextRun run = piece.run();
        Text text = new Text(run.text());
        text.setFont(Fonts.of(run, size));
        text.setTextOrigin(VPos.CENTER);
        text.setX(x);
        text.setY(y + lineHeight / 2);
        dress(text, run);
        if (run.is(TextRun.Look.MARK) || run.is(TextRun.Look.CODE)) {
            double rise = lineHeight * Grounds.RISE;
            nodes.add(ground(piece, x, y + rise, y + lineHeight - rise));
        }
        nodes.add(text);
        return text;
    }

    private static Rectangle ground(WordWrap.Piece piece, double x, double top, double bottom) {
        Rectangle ground = new Rectangle(x - 1, top, piece.width() + 2, bottom - top);
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        ground.getStyleClass()
                .add(piece.run().is(TextRun.Look.MARK) ? "prose-mark-ground" : "prose-code-ground");
        return ground;
    }

    /**
     * Draws a formula as one shape, in the colour of words.
     *
     * @param em in pixels
     */
    void formula(
            WordWrap.Piece piece,
            FormulaOutline outline,
            double em,
            double x,
            double baseline,
            List<Node> nodes) {
        TextRun run = piece.run();
        if (run.is(TextRun.Look.MARK)) {
            double top = baseline - Math.max(size * LETTER_ASCENT, outline.ascent() * em);
            double bottom = baseline + Math.max(size * LETTER_DEPTH, outline.depth() * em);
            nodes.add(ground(piece, x, top, bottom));
        }
        SVGPath shape = new SVGPath();
        shape.setContent(outline.path());
        double scale = em / FormulaOutline.EM;
        shape.getTransforms().add(new Scale(scale, scale));
        shape.setLayoutX(x);
        shape.setLayoutY(baseline);
        shape.setPickOnBounds(true);
        dress(shape, run);
        nodes.add(shape);
    }

    private void dress(Shape shape, TextRun run) {
        shape.setManaged(false);
        shape.getStyleClass().add("prose-text");
        run.looks()
                .forEach(
                        look ->
                                shape.getStyleClass()
                                        .add("prose-" + look.name().toLowerCase(Locale.ROOT)));
        String link = run.link();
        if (link == null) {
            return;
        }
        shape.setCursor(Cursor.HAND);
        if (!run.is(TextRun.Look.CLAIM)) {
            shape.getStyleClass().add("prose-link");
            Tooltip.install(shape, new Tooltip(link));
        }
        shape.setOnMouseClicked(
                event -> {
                    openLink.accept(link);
                    event.consume();
                });
    }
}

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
            nodes.add(ground(piece, x, y));
        }
        nodes.add(text);
        return text;
    }

    private Rectangle ground(WordWrap.Piece piece, double x, double y) {
        double rise = lineHeight * Grounds.RISE;
        Rectangle ground = new Rectangle(x - 1, y + rise, piece.width() + 2, lineHeight - 2 * rise);
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
            TextRun run,
            FormulaOutline outline,
            double em,
            double x,
            double baseline,
            List<Node> nodes) {
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

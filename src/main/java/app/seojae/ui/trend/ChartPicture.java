package app.seojae.ui.trend;

import app.seojae.l10n.Language;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.trend.figure.Chart;
import app.seojae.ui.kit.keys.Keymap;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** Draws a chart beside any window, as wide as every picture of a chart. On the FX thread. */
public final class ChartPicture {

    private static final double WIDTH = 1_080;
    private static final double SCALE = 2;

    private ChartPicture() {}

    /**
     * The picture of a chart with its title and its sentence.
     *
     * @param sheets the style sheets of a window
     */
    public static Raster of(Chart chart, Language language, List<String> sheets) {
        Label title = new Label(chart.name().title().in(language));
        title.getStyleClass().add("trend-title");
        Label sentence = new Label(chart.sentence());
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        sentence.setPrefWidth(WIDTH); // a scene is as wide as its widest line would be
        VBox page = new VBox(10, title, sentence);
        page.getStyleClass().add("chart-picture");
        if (!chart.isEmpty()) {
            page.getChildren().add(new FigurePane(chart, WIDTH, Keymap.usual(), row -> {}));
        }
        Scene scene = new Scene(page);
        scene.getStylesheets().setAll(sheets);
        page.applyCss();
        double width = WIDTH + page.getInsets().getLeft() + page.getInsets().getRight();
        page.resize(width, page.prefHeight(width));
        page.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        WritableImage image = page.snapshot(parameters, null);
        int w = (int) image.getWidth();
        int h = (int) image.getHeight();
        int[] pixels = new int[w * h];
        image.getPixelReader()
                .getPixels(0, 0, w, h, PixelFormat.getIntArgbPreInstance(), pixels, 0, w);
        return new Raster(w, h, pixels);
    }
}

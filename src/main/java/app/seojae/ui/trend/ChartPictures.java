package app.seojae.ui.trend;

import app.seojae.l10n.Language;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.render.PageDrawing;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.trend.figure.Chart;
import app.seojae.trend.figure.ChartPainter;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Theme;
import app.seojae.work.Waiting;
import java.util.concurrent.FutureTask;
import javafx.scene.Group;
import javafx.scene.Scene;

/** Paints charts as the window shows them; used from outside the FX thread. */
public final class ChartPictures implements ChartPainter {

    private final Background background;
    private final Language language;
    private final Theme theme;

    /** The toolkit must run. */
    public ChartPictures(Background background, Language language, Theme theme) {
        this.background = background;
        this.language = language;
        this.theme = theme;
    }

    @Override
    public byte[] png(Chart chart) throws SeojaeException {
        FutureTask<Raster> drawing = new FutureTask<>(() -> draw(chart));
        background.onFx(drawing);
        return PageDrawing.png(Waiting.result(drawing));
    }

    private Raster draw(Chart chart) {
        Scene dressed = new Scene(new Group());
        theme.apply(dressed);
        return ChartPicture.of(chart, language, dressed.getStylesheets());
    }
}

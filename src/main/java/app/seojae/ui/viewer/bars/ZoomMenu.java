package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.paper.ReadingPlace.Fit;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.viewer.model.ViewerModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Says the zoom and offers fits and other zooms. */
final class ZoomMenu extends MenuButton {

    private static final List<Double> ZOOMS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 4.0);

    private final ViewerModel model;
    private final ObservableValue<Language> language;
    private final BooleanProperty brief = new SimpleBooleanProperty();

    ZoomMenu(ViewerModel model, BarControls tools) {
        this.model = model;
        language = tools.language();
        getStyleClass().add("zoom-menu");
        textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::words,
                                model.arrangement().zoomProperty(),
                                model.arrangement().fitProperty(),
                                language,
                                brief));
        accessibleTextProperty().bind(tools.words(Text.VIEWER_ZOOM));
        BarControls.offer(this, () -> items(tools));
    }

    private List<MenuItem> items(BarControls tools) {
        List<MenuItem> items = new ArrayList<>();
        items.add(fit(tools, Text.VIEWER_FIT_WIDTH, ReaderCommand.FIT_WIDTH, Fit.WIDTH));
        items.add(fit(tools, Text.VIEWER_FIT_PAGE, ReaderCommand.FIT_PAGE, Fit.PAGE));
        items.add(fit(tools, Text.VIEWER_FIT_TEXT, ReaderCommand.FIT_TEXT, Fit.TEXT));
        items.add(new SeparatorMenuItem());
        for (double zoom : ZOOMS) {
            MenuItem item = new MenuItem(Math.round(zoom * 100) + " %");
            item.setOnAction(event -> model.zoomTo(zoom));
            items.add(item);
        }
        return items;
    }

    /** Whether the percentage alone is said, for want of room. */
    BooleanProperty briefProperty() {
        return brief;
    }

    private MenuItem fit(BarControls tools, Text words, ReaderCommand command, Fit fit) {
        return tools.naming(
                tools.choice(words, model.arrangement().fitProperty(), fit, () -> model.fit(fit)),
                words,
                command);
    }

    private String words() {
        String percent = Math.round(model.arrangement().zoomProperty().get() * 100) + "%";
        if (brief.get()) {
            return percent;
        }
        return switch (model.arrangement().fitProperty().get()) {
            case WIDTH -> Text.VIEWER_FIT_WIDTH.in(language.getValue()) + " " + percent;
            case PAGE -> Text.VIEWER_FIT_PAGE.in(language.getValue()) + " " + percent;
            case TEXT -> Text.VIEWER_FIT_TEXT.in(language.getValue()) + " " + percent;
            case NONE -> percent;
        };
    }
}

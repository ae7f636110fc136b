package app.seojae.ui.viewer;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.ReadingPlace.Fit;
import app.seojae.ui.kit.Icons;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The bar over the pages: side bar, way back, page, zoom, look. */
final class ViewerToolbar extends HBox {

    private static final List<Double> ZOOMS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 4.0);

    private final ViewerModel model;
    private final ObservableValue<Language> language;
    private final PageField pageField;

    ViewerToolbar(
            ViewerModel model,
            ObservableValue<Language> language,
            BooleanProperty sideBar,
            BooleanProperty dark,
            Runnable afterJump) {
        this.model = model;
        this.language = language;
        this.pageField = new PageField(model, language, afterJump);
        getStyleClass().add("viewer-toolbar");
        ToggleButton side = toggle(Feather.SIDEBAR, Text.VIEWER_SIDE_BAR, sideBar);
        Button back = button(Feather.ARROW_LEFT, Text.VIEWER_BACK, model::goBack);
        Button forward = button(Feather.ARROW_RIGHT, Text.VIEWER_FORWARD, model::goForward);
        back.disableProperty().bind(model.canGoBackProperty().not());
        forward.disableProperty().bind(model.canGoForwardProperty().not());
        Label count = new Label();
        count.textProperty().bind(model.pageCountProperty().map(pages -> "/ " + pages));
        count.getStyleClass().add("page-count");
        Button smaller =
                button(Feather.MINUS, Text.VIEWER_ZOOM_OUT, () -> ViewerKeys.smaller(model));
        Button larger = button(Feather.PLUS, Text.VIEWER_ZOOM_IN, () -> ViewerKeys.larger(model));
        getChildren()
                .addAll(
                        side,
                        back,
                        forward,
                        pageField,
                        count,
                        space(),
                        smaller,
                        zoom(),
                        larger,
                        space(),
                        toggle(Feather.MOON, Text.VIEWER_DARK_PAGES, dark));
    }

    /** Lets the person type a page number. */
    void askForPage() {
        pageField.requestFocus();
        pageField.selectAll();
    }

    private MenuButton zoom() {
        MenuButton menu = new MenuButton();
        menu.getStyleClass().add("zoom-menu");
        menu.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::zoomWords,
                                model.zoomProperty(),
                                model.fitProperty(),
                                language));
        menu.accessibleTextProperty().bind(language.map(Text.VIEWER_ZOOM::in));
        List<MenuItem> items = new ArrayList<>();
        items.add(item(Text.VIEWER_FIT_WIDTH, Fit.WIDTH));
        items.add(item(Text.VIEWER_FIT_PAGE, Fit.PAGE));
        for (double zoom : ZOOMS) {
            MenuItem item = new MenuItem(Math.round(zoom * 100) + " %");
            item.setOnAction(event -> model.zoomTo(zoom));
            items.add(item);
        }
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(Text words, Fit fit) {
        CheckMenuItem item = new CheckMenuItem();
        item.textProperty().bind(language.map(words::in));
        model.fitProperty().subscribe(now -> item.setSelected(now == fit));
        item.setOnAction(event -> model.fit(fit));
        return item;
    }

    private String zoomWords() {
        String percent = Math.round(model.zoomProperty().get() * 100) + "%";
        return switch (model.fitProperty().get()) {
            case WIDTH -> Text.VIEWER_FIT_WIDTH.in(language.getValue()) + " " + percent;
            case PAGE -> Text.VIEWER_FIT_PAGE.in(language.getValue()) + " " + percent;
            case NONE -> percent;
        };
    }

    private Button button(Feather icon, Text words, Runnable action) {
        Button button = new Button();
        button.setOnAction(event -> action.run());
        return dress(button, icon, words);
    }

    private ToggleButton toggle(Feather icon, Text words, BooleanProperty on) {
        ToggleButton button = new ToggleButton();
        button.selectedProperty().bindBidirectional(on);
        return dress(button, icon, words);
    }

    private <B extends ButtonBase> B dress(B button, Feather icon, Text words) {
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("tool");
        button.setFocusTraversable(true);
        button.accessibleTextProperty().bind(language.map(words::in));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(language.map(words::in));
        button.setTooltip(tip);
        return button;
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}

package app.seojae.ui.viewer.bars;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.ui.kit.control.Showing;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The bar beside the pages: headings, small pictures of pages, and what others add. */
public final class SideBar extends VBox {

    private final ToggleGroup group = new ToggleGroup();
    private final ObservableValue<Language> language;
    private final StackPane content = new StackPane();
    private final HBox tabs = new HBox();
    private final ToggleButton outlineTab;
    private final ToggleButton pagesTab;
    private boolean chosen;

    public SideBar(
            ObservableValue<Language> language, Node outline, Node thumbnails, Runnable shown) {
        this.language = language;
        getStyleClass().add("viewer-side-bar");
        outlineTab = tab(Text.VIEWER_OUTLINE, outline);
        pagesTab = tab(Text.VIEWER_THUMBNAILS, thumbnails);
        tabs.getChildren().addAll(outlineTab, pagesTab);
        tabs.getStyleClass().add("segments");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(tabs, content);
        group.selectToggle(outlineTab);
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null) {
                                group.selectToggle(before);
                            } else {
                                shown.run();
                            }
                        });
    }

    /** Another document: what was chosen for the last one counts no longer. */
    public void begin() {
        chosen = false;
    }

    /** Shows the headings, unless something else was asked for since the document opened. */
    public void offerOutline() {
        offer(outlineTab);
    }

    /** Shows the pages, unless something else was asked for since the document opened. */
    public void offerPages() {
        offer(pagesTab);
    }

    private void offer(ToggleButton tab) {
        if (!chosen) {
            group.selectToggle(tab);
        }
    }

    private void choose(ToggleButton tab) {
        chosen = true;
        group.selectToggle(tab);
    }

    /** Adds a tab after those there are. */
    public SideTab add(Text words, Node pane) {
        ToggleButton tab = tab(words, pane);
        tabs.getChildren().add(tab);
        return new SideTab(() -> choose(tab));
    }

    private ToggleButton tab(Text words, Node pane) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(language.map(words::in));
        tab.setToggleGroup(group);
        tab.setOnAction(event -> chosen = true);
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(tab, Priority.ALWAYS);
        pane.visibleProperty().bind(tab.selectedProperty());
        content.getChildren().add(Showing.whenSeen(pane));
        return tab;
    }
}

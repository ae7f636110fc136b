package app.seojae.ui.citation;

import app.seojae.library.citation.CitationMap;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.prose.SanitizedText;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A paper on the map. */
final class MapCard extends VBox {

    private static final PseudoClass MIDDLE = PseudoClass.getPseudoClass("middle");

    /**
     * @param relation what it is to the paper in the middle, in words
     */
    MapCard(PaperRow row, boolean middle, String relation) {
        super(2);
        String title = SanitizedText.title(row);
        int year = CitationMap.age(row).year();
        Label name = new Label(title);
        name.setWrapText(true);
        name.setMinHeight(0);
        name.getStyleClass().add("map-title");
        VBox.setVgrow(name, Priority.ALWAYS);
        Label when = new Label(year == 0 ? "" : Integer.toString(year));
        when.getStyleClass().addAll("muted", "map-year");
        when.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("map-card");
        pseudoClassStateChanged(MIDDLE, middle);
        setMinSize(MapLayout.WIDTH, MapLayout.HEIGHT);
        setPrefSize(MapLayout.WIDTH, MapLayout.HEIGHT);
        setMaxSize(MapLayout.WIDTH, MapLayout.HEIGHT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(relation + ": " + title + (year == 0 ? "" : ", " + year));
        Tooltip whole = new Tooltip(title);
        whole.setWrapText(true);
        whole.setMaxWidth(420);
        Tooltip.install(this, whole);
        getChildren().setAll(when, name);
    }
}

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
     * @param size of its letters, as a multiple of the usual one
     */
    MapCard(PaperRow row, boolean middle, String relation, double size) {
        super(2);
        String title = SanitizedText.line(row);
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
        setPrefSize(MapLayout.WIDTH * size, MapLayout.HEIGHT * size);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(relation + ": " + title + (year == 0 ? "" : ", " + year));
        Tooltip whole = new Tooltip(title);
        whole.setWrapText(true);
        whole.setMaxWidth(420 * size);
        Tooltip.install(this, whole);
        getChildren().setAll(when, name);
    }
}

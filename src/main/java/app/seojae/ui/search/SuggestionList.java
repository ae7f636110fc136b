package app.seojae.ui.search;

import app.seojae.search.filter.Suggestions.Suggestion;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/** What could be meant, under the field; the field keeps the keys. */
final class SuggestionList {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double GAP = 4;

    private final Node field;
    private final Consumer<Suggestion> take;
    private final Popup popup = new Popup();
    private final VBox box = new VBox();
    private List<Suggestion> offers = List.of();
    private int chosen = -1;

    SuggestionList(Node field, Consumer<Suggestion> take) {
        this.field = field;
        this.take = take;
        box.getStyleClass().add("suggestions");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /** Offers these, or nothing. */
    void offer(List<Suggestion> suggestions) {
        offers = suggestions;
        chosen = -1;
        box.getChildren().clear();
        for (Suggestion one : suggestions) {
            Button button = new Button(one.piece());
            button.getStyleClass().setAll("suggestion");
            button.setMnemonicParsing(false);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setFocusTraversable(false);
            button.setOnAction(event -> take.accept(one));
            box.getChildren().add(button);
        }
        Bounds under = field.localToScreen(field.getBoundsInLocal());
        if (suggestions.isEmpty() || under == null || !field.isFocused()) {
            popup.hide();
        } else if (!popup.isShowing()) {
            if (field.getScene() != null) {
                box.getStylesheets().setAll(field.getScene().getStylesheets());
            }
            popup.show(field, under.getMinX(), under.getMaxY() + GAP);
        }
    }

    boolean isShown() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    /** Goes to the next offer or the one before, round at the ends. */
    void move(int by) {
        chosen =
                chosen < 0 && by < 0
                        ? offers.size() - 1
                        : Math.floorMod(chosen + by, offers.size());
        for (int i = 0; i < box.getChildren().size(); i++) {
            box.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    /** The offer gone to, {@code null} where none was. */
    @Nullable Suggestion chosen() {
        return chosen < 0 ? null : offers.get(chosen);
    }

    /** The best offer. */
    @Nullable Suggestion first() {
        return offers.isEmpty() ? null : offers.getFirst();
    }
}

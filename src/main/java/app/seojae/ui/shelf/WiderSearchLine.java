package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.list.ListModel;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Says what a search finds outside the part of the library it looked through, and goes there. */
final class WiderSearchLine extends HBox {

    private final ListModel model;
    private final Messages words;
    private final Label counts = new Label();

    WiderSearchLine(ListModel model, Messages words) {
        super(12);
        this.model = model;
        this.words = words;
        Button all = new Button(words.of(Text.SEARCH_EVERYWHERE));
        all.getStyleClass().add("plain");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(event -> model.askEverywhere());
        getChildren().addAll(counts, all);
        getStyleClass().add("outside-line");
        setAlignment(Pos.CENTER_LEFT);
        counts.setMinWidth(0);
        model.listingProperty().addListener(o -> show());
        model.wholeProperty().addListener(o -> show());
        show();
    }

    private void show() {
        Listing here = model.listingProperty().get();
        long whole = model.wholeProperty().get();
        boolean more = here != null && whole > here.size();
        setVisible(more);
        setManaged(more);
        if (more && here != null) {
            counts.setText(
                    words.of(
                            Text.SEARCH_OUTSIDE,
                            words.of(place(model.query())),
                            words.of(Text.PAPERS, words.number(here.size())),
                            words.of(Text.PAPERS, words.number(whole))));
        }
    }

    /** The shelf by its name; a field, a month or a tag is simply here. */
    private static Text place(Query query) {
        boolean onlyShelf = query.part().equals(Query.ALL.withShelf(query.shelf()));
        return onlyShelf ? Navigation.title(query.shelf()) : Text.SEARCH_HERE;
    }
}

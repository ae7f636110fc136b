package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Snippet;
import app.seojae.ui.kit.Messages;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What stands above papers of a list: their day, or where the words looked for stand. */
final class ListHeadings {

    private final Messages words;

    ListHeadings(Messages words) {
        this.words = words;
    }

    /** Puts a heading into a box. */
    void show(HBox box, ListSlot slot, ListModel.Shape shape) {
        boolean cards = shape == ListModel.Shape.CARDS;
        box.getStyleClass().setAll("day", cards ? "day-cards" : "day-lines");
        switch (slot) {
            case ListSlot.Day day -> put(box, name(day), day.papers());
            case ListSlot.Place place -> put(box, words.of(title(place.where())), place.papers());
            case ListSlot.Entry entry -> box.getChildren().clear();
        }
    }

    private void put(HBox box, String title, int papers) {
        Label name = new Label(title);
        name.getStyleClass().add("day-name");
        Label count = new Label(words.of(Text.PAPERS, words.number(papers)));
        count.getStyleClass().addAll("muted", "small");
        count.setMinWidth(Region.USE_PREF_SIZE);
        box.getChildren().setAll(name, count);
    }

    private String name(ListSlot.Day day) {
        return day.day() == Listing.NO_DAY
                ? words.of(Text.NO_DATE)
                : words.day(LocalDate.ofEpochDay(day.day()));
    }

    /** Of several words, the place of the one that stands worst names the group. */
    private static Text title(Snippet.Where where) {
        return switch (where) {
            case TITLE -> Text.PLACE_TITLE;
            case FIELDS -> Text.PLACE_FIELDS;
            case TAGS -> Text.PLACE_TAGS;
            case NOTE -> Text.PLACE_NOTE;
            case ANNOTATION -> Text.PLACE_ANNOTATION;
            case SUMMARY, EASY, OTHER -> Text.PLACE_TEXTS;
            case PDF -> Text.PLACE_PDF;
            case EARLIER -> Text.PLACE_EARLIER;
            case PRIORITY -> Text.SORT_PRIORITY;
        };
    }
}

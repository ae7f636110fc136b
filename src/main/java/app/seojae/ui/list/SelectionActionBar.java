package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.session.SelectionActions;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** How many papers are chosen and what can be done with them all; seen while there are several. */
final class SelectionActionBar extends HBox {

    private final PaperSelection choice;
    private final Messages words;
    private final Runnable toList;
    private final Label count = new Label();
    private final List<Labeled> deeds;

    /**
     * @param export takes the chosen papers out
     * @param toList gives the keys back to the list
     */
    SelectionActionBar(
            PaperSelection choice,
            SelectionActions chosen,
            Messages words,
            Runnable export,
            Runnable toList) {
        super(2);
        this.choice = choice;
        this.words = words;
        this.toList = toList;
        getStyleClass().add("choice-bar");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        count.getStyleClass().add("choice-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        MenuButton status = new MenuButton(null, Icons.of(Feather.CHECK_CIRCLE, 14));
        for (Status one : Status.values()) {
            MenuItem item = new MenuItem(words.of(Text.of(one)));
            item.setOnAction(event -> doWith(papers -> chosen.status(papers, one)));
            status.getItems().add(item);
        }
        deeds =
                List.of(
                        button(
                                Text.CHOICE_BOOKMARK,
                                Text.DO_BOOKMARK,
                                ProgramCommand.BOOKMARK,
                                Icons.star(false, 15),
                                () -> doWith(chosen::toggleBookmark)),
                        dress(status, Text.CHOICE_STATUS, Text.CHOICE_STATUS, ProgramCommand.READ),
                        button(
                                Text.CHOICE_FETCH,
                                Text.CHOICE_FETCH,
                                ProgramCommand.FETCH,
                                Icons.of(Feather.DOWNLOAD, 14),
                                () -> doWith(chosen::download)),
                        button(
                                Text.EXPORT,
                                Text.EXPORT,
                                ProgramCommand.EXPORT,
                                Icons.of(Feather.SHARE, 14),
                                export));
        Button none =
                button(
                        Text.CHOICE_NONE,
                        Text.CHOICE_NONE,
                        ProgramCommand.CHOOSE_NONE,
                        Icons.of(Feather.X, 14),
                        () -> doWith(papers -> choice.back()));
        none.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getChildren().add(count);
        getChildren().addAll(deeds);
        getChildren().add(none);
        choice.revisionProperty().subscribe(now -> show());
    }

    /** Shows pictures alone where there is no room for words. */
    void setCompact(boolean compact) {
        deeds.forEach(
                deed ->
                        deed.setContentDisplay(
                                compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    }

    private void show() {
        boolean several = choice.isSeveral();
        setVisible(several);
        setManaged(several);
        if (several) {
            count.setText(words.of(Text.CHOSEN_COUNT, words.number(choice.size())));
        }
    }

    private void doWith(Consumer<List<Long>> deed) {
        deed.accept(choice.papers());
        toList.run();
    }

    private Button button(Text title, Text hint, ProgramCommand keys, Node icon, Runnable action) {
        Button button = new Button(null, icon);
        button.setOnAction(event -> action.run());
        return dress(button, title, hint, keys);
    }

    private <T extends Labeled> T dress(T button, Text title, Text hint, ProgramCommand keys) {
        button.getStyleClass().add("bare");
        button.setText(words.of(title));
        button.setAccessibleText(words.of(hint));
        Hint.on(button, () -> words.withKey(hint, keys));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}

package app.seojae.ui.keys;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.FocusOnceInScene;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.KeyPlace;
import app.seojae.ui.kit.keys.KeyTable;
import app.seojae.ui.kit.keys.Keyed;
import app.seojae.ui.kit.keys.PartCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Every command with its keys, to be changed. */
public final class KeysView extends ScrollPane {

    private final KeysModel model;
    private final Messages words;
    private final TextField filter = new TextField();
    private final List<Group> groups = new ArrayList<>();
    private final Label nothing = new Label();

    private record Group(VBox box, List<KeyLine> lines) {}

    /** The page of all keys. */
    public KeysView(KeysModel model, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("settings", "keys-page");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        filter.setPromptText(words.of(Text.KEYS_FILTER));
        filter.setAccessibleText(words.of(Text.KEYS_FILTER));
        filter.textProperty().subscribe(typed -> narrow());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox tools =
                new HBox(
                        8,
                        filter,
                        new IconButton(
                                "plain",
                                words.of(Text.KEYS_RESET_ALL),
                                Feather.ROTATE_CCW,
                                model::resetAll));
        tools.setAlignment(Pos.CENTER_LEFT);
        Label hint = new Label();
        hint.setWrapText(true);
        hint.getStyleClass().add("muted");
        nothing.setText(words.of(Text.KEYS_NONE_FIT));
        nothing.getStyleClass().add("muted");
        VBox content =
                new VBox(
                        16,
                        new PageHead(words, Text.KEYS, Text.BACK_TO_LIBRARY, back),
                        hint,
                        tools,
                        nothing);
        for (KeyPlace place : KeyPlace.values()) {
            content.getChildren().add(group(place));
        }
        words.keys()
                .revisionProperty()
                .subscribe(
                        now -> {
                            each(KeyLine::follow);
                            hint.setText(withRemoval(words, Text.KEYS_HOW));
                        });
        model.answerProperty().subscribe(now -> each(KeyLine::showAnswer));
        model.listeningProperty().subscribe(now -> each(KeyLine::showAnswer));
        narrow();
        setContent(CentredContent.of(content));
    }

    /** A sentence, and how a key is taken away as far as there is a key for that. */
    static String withRemoval(Messages words, Text sentence) {
        String key = words.keys().shown(PartCommand.KEY_REMOVE);
        String said = words.of(sentence);
        return key.isEmpty() ? said : said + " " + words.of(Text.KEYS_HOW_REMOVE, key);
    }

    /** Puts the keyboard where commands are looked for. */
    public void focusFirst() {
        FocusOnceInScene.of(filter);
    }

    private VBox group(KeyPlace place) {
        List<KeyLine> lines = new ArrayList<>();
        for (Keyed command : KeyTable.of(place)) {
            lines.add(new KeyLine(model, command, words));
        }
        VBox box = CardRow.group(words.of(place.title()), lines.toArray(KeyLine[]::new));
        groups.add(new Group(box, lines));
        return box;
    }

    private void narrow() {
        boolean any = false;
        for (Group group : groups) {
            boolean some = false;
            for (KeyLine line : group.lines()) {
                boolean fits = model.fits(line.command(), filter.getText());
                Showing.set(line, fits);
                some |= fits;
            }
            Showing.set(group.box(), some);
            any |= some;
        }
        Showing.set(nothing, !any);
    }

    private void each(Consumer<KeyLine> deed) {
        groups.forEach(group -> group.lines().forEach(deed));
    }
}

package app.seojae.ui.settings;

import app.seojae.l10n.Text;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The choices about the language model a person runs; nothing is asked before it is named. */
public final class ModelGroup {

    private static final int MOST_NAMED = 6;
    private static final int FIELD_COLUMNS = 20;

    private final ModelAccess model;
    private final Settings settings;
    private final Background background;
    private final Messages words;
    private final Consumer<Path> folderOpener;
    private final PasswordField key = new PasswordField();
    private final Button forget;
    private final Button check;
    private final CardRow keyRow;
    private final CardRow nameRow;

    /**
     * @param folderOpener shows a folder in the system's file browser
     */
    public ModelGroup(
            ModelAccess model,
            Settings settings,
            Background background,
            Messages words,
            Consumer<Path> folderOpener) {
        this.model = model;
        this.settings = settings;
        this.background = background;
        this.words = words;
        this.folderOpener = folderOpener;
        forget = button(Text.SETTING_MODEL_KEY_FORGET, Feather.TRASH_2, () -> keep(""));
        check = button(Text.SETTING_MODEL_CHECK, Feather.ACTIVITY, this::check);
        key.setAccessibleText(words.of(Text.SETTING_MODEL_KEY));
        key.setPrefColumnCount(FIELD_COLUMNS);
        key.setMinWidth(Region.USE_PREF_SIZE);
        key.setOnAction(event -> keepTyped());
        key.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                keepTyped();
                            }
                        });
        keyRow =
                new CardRow(
                        words.of(Text.SETTING_MODEL_KEY),
                        words.of(Text.SETTING_MODEL_KEY_HINT),
                        right(forget, key));
        nameRow =
                new CardRow(
                        words.of(Text.SETTING_MODEL_NAME),
                        words.of(Text.SETTING_MODEL_NAME_HINT),
                        right(check, field(ProgramSettings.MODEL_NAME, Text.SETTING_MODEL_NAME)));
        showKey();
    }

    private BiConsumer<Setting<String>, String> put = (setting, value) -> {};

    /**
     * The rows under their heading.
     *
     * @param kept told what the person typed as a setting
     */
    VBox rows(BiConsumer<Setting<String>, String> kept) {
        put = kept;
        showNamed();
        return CardRow.group(
                words.of(Text.SETTINGS_MODEL),
                new CardRow(
                        words.of(Text.SETTING_MODEL_BASE),
                        words.of(Text.SETTING_MODEL_BASE_HINT),
                        field(ProgramSettings.MODEL_BASE, Text.SETTING_MODEL_BASE)),
                nameRow,
                keyRow,
                new CardRow(
                        words.of(Text.SETTING_MODEL_RULES),
                        words.of(Text.SETTING_MODEL_RULES_HINT),
                        button(Text.SETTING_MODEL_RULES_OPEN, Feather.FILE_TEXT, this::openRules)));
    }

    private static HBox right(Node... nodes) {
        HBox box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private TextField field(Setting<String> setting, Text name) {
        TextField field = new TextField(settings.get(setting));
        field.setPromptText(
                setting == ProgramSettings.MODEL_BASE ? "http://localhost:11434/v1" : "");
        field.setAccessibleText(words.of(name));
        field.setPrefColumnCount(FIELD_COLUMNS);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty()
                .addListener(
                        o -> {
                            put.accept(setting, field.getText().strip());
                            showNamed();
                        });
        return field;
    }

    private Button button(Text title, Feather icon, Runnable action) {
        return new IconButton("plain", words.of(title), icon, action);
    }

    private void showNamed() {
        check.setDisable(!model.isNamed());
        nameRow.explain(words.of(Text.SETTING_MODEL_NAME_HINT));
    }

    /** The key itself is never shown again. */
    private void showKey() {
        boolean kept = model.hasKey();
        key.setPromptText(kept ? words.of(Text.SETTING_MODEL_KEY_KEPT) : "");
        forget.setVisible(kept);
        forget.setManaged(kept);
    }

    private void keepTyped() {
        if (!key.getText().isBlank()) {
            keep(key.getText());
        }
    }

    private void keep(String typed) {
        key.clear();
        background
                .run(
                        Lane.WRITE,
                        () -> {
                            model.keepKey(typed);
                            return true;
                        })
                .then(
                        done -> {
                            keyRow.explain(
                                    words.of(
                                            typed.isBlank()
                                                    ? Text.SETTING_MODEL_KEY_FORGOTTEN
                                                    : Text.SETTING_MODEL_KEY_SAVED));
                            showKey();
                        })
                .failed(problem -> keyRow.explain(words.of(problem)));
    }

    private void check() {
        nameRow.explain(words.of(Text.SETTING_MODEL_ASKING));
        check.setDisable(true);
        background
                .run(Lane.NET, model::offered)
                .then(names -> nameRow.explain(verdict(names)))
                .failed(problem -> nameRow.explain(words.of(problem)))
                .always(() -> check.setDisable(!model.isNamed()));
    }

    private String verdict(List<String> names) {
        String wanted = settings.get(ProgramSettings.MODEL_NAME);
        if (names.isEmpty()) {
            return words.of(Text.SETTING_MODEL_NONE);
        }
        String known = String.join(", ", names.stream().limit(MOST_NAMED).toList());
        return names.contains(wanted) || names.contains(wanted + ":latest")
                ? words.of(Text.SETTING_MODEL_ANSWERS, wanted)
                : words.of(Text.SETTING_MODEL_OTHERS, wanted, known);
    }

    private void openRules() {
        background
                .run(Lane.WRITE, model::rules)
                .then(
                        file -> {
                            Path folder = file.toAbsolutePath().getParent();
                            folderOpener.accept(folder == null ? file : folder);
                        });
    }
}

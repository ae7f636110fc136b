package app.seojae.ui.settings;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.ChoiceRow;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.PageHead;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The person's choices, each taking hold at once. */
public final class SettingsView extends ScrollPane {

    private final Settings settings;
    private final Messages words;
    private final Consumer<Setting<?>> changed;

    /**
     * @param reading the choices of how everything is read
     * @param model the choices about a language model
     * @param searching how far the words of PDFs can be searched
     * @param program what this program is
     * @param changed told a choice that was made
     * @param backups the row of the backups
     * @param libraryFolder where the library lies, to be shown
     */
    public SettingsView(
            Settings settings,
            Messages words,
            ReadingGroup reading,
            ModelGroup model,
            Node searching,
            Node program,
            Path libraryFolder,
            Runnable openFolder,
            Runnable removeSamples,
            Runnable showFeeds,
            Runnable showNetwork,
            Runnable showReadFirst,
            Node backups,
            NetworkChoice network,
            Runnable back,
            Consumer<Setting<?>> changed) {
        this.settings = settings;
        this.words = words;
        this.changed = changed;
        getStyleClass().add("settings");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        PageHead head = new PageHead(words, Text.SETTINGS, Text.BACK_TO_LIBRARY, back);
        Button folder =
                new IconButton("plain", words.of(Text.OPEN_FOLDER), Feather.FOLDER, openFolder);
        Button samples =
                new IconButton(
                        "plain", words.of(Text.SAMPLES_REMOVE), Feather.TRASH_2, removeSamples);
        Button feeds = new IconButton("plain", words.of(Text.FEEDS_OPEN), Feather.RSS, showFeeds);
        Button requests =
                new IconButton("plain", words.of(Text.NETWORK_OPEN), Feather.GLOBE, showNetwork);
        Button signals =
                new IconButton(
                        "plain", words.of(Text.READ_FIRST_OPEN), Feather.COMPASS, showReadFirst);
        VBox content =
                new VBox(
                        16,
                        head,
                        group(
                                Text.SETTINGS_LOOKS,
                                row(Text.SETTING_THEME, Text.SETTING_THEME_HINT, themes()),
                                reading.textSize(),
                                reading.motion(),
                                row(
                                        Text.SETTING_LANGUAGE,
                                        Text.SETTING_LANGUAGE_HINT,
                                        languages())),
                        group(
                                Text.SETTINGS_READING,
                                reading.pages(),
                                row(
                                        Text.SETTING_TERMS,
                                        Text.SETTING_TERMS_HINT,
                                        check(ProgramSettings.TERMS, Text.SETTING_TERMS)),
                                row(Text.READ_FIRST, Text.READ_FIRST_HINT, signals)),
                        group(
                                Text.SETTINGS_NETWORK,
                                row(Text.FEEDS, Text.FEEDS_HINT, feeds),
                                row(
                                        Text.SETTING_FEED_NOTICE,
                                        Text.SETTING_FEED_NOTICE_HINT,
                                        check(
                                                ProgramSettings.FEED_NOTICE,
                                                Text.SETTING_FEED_NOTICE)),
                                row(
                                        Text.SETTING_OFFLINE,
                                        Text.SETTING_OFFLINE_HINT,
                                        offline(network)),
                                row(Text.NETWORK, Text.NETWORK_HINT, requests),
                                row(
                                        Text.SETTING_THUMBNAILS,
                                        Text.SETTING_THUMBNAILS_HINT,
                                        check(
                                                ProgramSettings.FETCH_THUMBNAILS,
                                                Text.SETTING_THUMBNAILS)),
                                row(
                                        Text.SETTING_ARXIV,
                                        Text.SETTING_ARXIV_HINT,
                                        text(
                                                ProgramSettings.ARXIV_BASE,
                                                "https://arxiv.org",
                                                Text.SETTING_ARXIV))),
                        model.rows(this::put),
                        searching,
                        group(
                                Text.SETTINGS_LIBRARY,
                                row(Text.SETTING_FOLDER, libraryFolder.toString(), folder),
                                backups,
                                row(
                                        Text.SETTING_COUNT_UNREAD,
                                        Text.SETTING_COUNT_UNREAD_HINT,
                                        check(
                                                ProgramSettings.COUNT_UNREAD,
                                                Text.SETTING_COUNT_UNREAD)),
                                row(Text.SETTING_SAMPLES, Text.SETTING_SAMPLES_HINT, samples)),
                        program);
        setContent(CentredContent.of(content));
    }

    private VBox group(Text title, Node... rows) {
        return CardRow.group(words.of(title), rows);
    }

    private CardRow row(Text title, Text hint, Node control) {
        return row(title, words.of(hint), control);
    }

    private CardRow row(Text title, String hint, Node control) {
        return new CardRow(words.of(title), hint, control);
    }

    private Node themes() {
        return choices(
                ProgramSettings.THEME,
                settings.get(ProgramSettings.THEME),
                List.of(Theme.SYSTEM, Theme.LIGHT, Theme.DARK),
                List.of(Text.THEME_SYSTEM, Text.THEME_LIGHT, Text.THEME_DARK));
    }

    private Node languages() {
        return choices(
                ProgramSettings.LANGUAGE,
                words.language(),
                List.of(Language.KOREAN, Language.ENGLISH),
                List.of(Text.LANGUAGE_KOREAN, Text.LANGUAGE_ENGLISH));
    }

    private <E extends Enum<E>> ChoiceRow<E> choices(
            Setting<E> setting, E now, List<E> values, List<Text> titles) {
        ChoiceRow<E> row = ChoiceRow.compact(value -> put(setting, value));
        for (int i = 0; i < values.size(); i++) {
            row.offer(values.get(i), words.of(titles.get(i)));
        }
        row.select(now);
        return row;
    }

    private CheckBox check(Setting<Boolean> setting, Text name) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(words.of(name));
        box.setSelected(settings.get(setting));
        box.setOnAction(event -> put(setting, box.isSelected()));
        return box;
    }

    /** The page of the network shows the same choice. */
    private CheckBox offline(NetworkChoice network) {
        CheckBox box = new CheckBox();
        box.setAccessibleText(words.of(Text.SETTING_OFFLINE));
        network.look();
        network.usedProperty().subscribe(used -> box.setSelected(!used));
        box.setOnAction(event -> network.use(!box.isSelected()));
        return box;
    }

    private TextField text(Setting<String> setting, String prompt, Text name) {
        TextField field = new TextField(settings.get(setting));
        field.setPromptText(prompt);
        field.setAccessibleText(words.of(name));
        field.setPrefColumnCount(20);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.textProperty().addListener(o -> put(setting, field.getText().strip()));
        return field;
    }

    private <T> void put(Setting<T> setting, T value) {
        settings.put(setting, value);
        changed.accept(setting);
    }
}

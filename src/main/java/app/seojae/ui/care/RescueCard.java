package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.library.backup.RestoreOffer;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import java.time.Instant;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is damaged, the way back, and what would not come back: the person decides. */
public final class RescueCard extends VBox {

    private final Messages words;
    private final Label why = label("settings-name");
    private final Label details = label("muted", "small");
    private final Label offered = label("rescue-offer");
    private final Button restore;
    private final Button read;
    private final FlowPane buttons;

    /**
     * What the person can do.
     *
     * @param restore goes back to the backup that is offered
     * @param choose looks for a backup elsewhere
     * @param read opens the library to be read only
     * @param folder shows where the library lies
     */
    public record Choices(Runnable restore, Runnable choose, Runnable read, Runnable folder) {}

    public RescueCard(Messages words, Choices choices) {
        super(10);
        this.words = words;
        getStyleClass().addAll("settings-card", "rescue-card");
        why.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, 16));
        restore =
                new IconButton(
                        "primary",
                        words.of(Text.RESCUE_RESTORE),
                        Feather.ROTATE_CCW,
                        choices.restore());
        read = new IconButton("plain", words.of(Text.RESCUE_READ), Feather.EYE, choices.read());
        Button choose =
                new IconButton(
                        "plain",
                        words.of(Text.BACKUP_RESTORE_FILE),
                        Feather.FILE,
                        choices.choose());
        Button folder =
                new IconButton(
                        "plain", words.of(Text.OPEN_FOLDER), Feather.FOLDER, choices.folder());
        buttons = new FlowPane(8, 8, restore, read, choose, folder);
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(why, offered, buttons, details);
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    /**
     * Shows how things stand.
     *
     * @param detail as SQLite says it
     * @param offer {@code null} where there is no backup that counts
     */
    public void show(String sentence, String detail, @Nullable RestoreOffer offer) {
        why.setText(sentence);
        details.setText(detail);
        Showing.set(details, !detail.isEmpty());
        offered.setText(
                offer == null
                        ? words.of(Text.RESCUE_NO_BACKUP)
                        : new CareSentences(words, ZoneId.systemDefault())
                                .offer(offer, Instant.now()));
        Showing.set(restore, offer != null);
    }

    /** Whether it can be read as it is; where it is not open, that is only tried. */
    void offerReading(boolean offered) {
        Showing.set(read, offered);
    }

    /** Says that something is being done, so that nothing else is begun. */
    void setBusy(boolean busy) {
        buttons.setDisable(busy);
    }
}

package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.library.backup.CareState;
import app.seojae.model.Problem;
import app.seojae.model.backup.StoredBackup;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.control.Showing;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page of backups: what there is, how the library was found, and the ways to and fro. */
public final class BackupsView extends ScrollPane {

    private final CareModel model;
    private final Messages words;
    private final CareSentences sentences;
    private final RescueCard rescue;
    private final Label state = label("page-figures");
    private final Label problem = label("small", "feeds-offline");
    private final Label none = label("muted");
    private final Label question = label("settings-name");
    private final Label explained = label("muted", "small");
    private final Button now;
    private final VBox asking;
    private final FlowPane doing;
    private final VBox list = new VBox();
    private final VBox group;
    private final ByteProgress going;

    /**
     * @param folderOpener shows a folder in the system's file browser
     */
    public BackupsView(
            CareModel model, Messages words, Consumer<Path> folderOpener, Runnable back) {
        this.model = model;
        this.words = words;
        sentences = new CareSentences(words, ZoneId.systemDefault());
        getStyleClass().addAll("settings", "backups");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        rescue =
                new RescueCard(
                        words,
                        new RescueCard.Choices(
                                model::restoreNewest,
                                model::restoreFile,
                                model::openToRead,
                                () -> folderOpener.accept(model.folder())));
        Label hint = label("muted");
        hint.setText(words.of(Text.BACKUPS_HINT));
        VBox head =
                new VBox(4, new PageHead(words, Text.BACKUPS, Text.BACK_TO_LIBRARY, back), hint);
        now = button("primary", Text.BACKUP_NOW, Feather.SAVE, model::backUp);
        doing =
                new FlowPane(
                        8,
                        8,
                        now,
                        button("plain", Text.CARE_LOOK, Feather.CHECK_CIRCLE, model::lookNow),
                        button(
                                "plain",
                                Text.BACKUP_ONE_FILE,
                                Feather.PACKAGE,
                                () -> model.archive(false)),
                        button(
                                "plain",
                                Text.BACKUP_ONE_FILE_PDFS,
                                Feather.PACKAGE,
                                () -> model.archive(true)),
                        button(
                                "plain",
                                Text.BACKUP_RESTORE_FILE,
                                Feather.ROTATE_CCW,
                                model::restoreFile));
        explained.setText(words.of(Text.BACKUP_ASK_HINT));
        asking =
                new VBox(
                        10,
                        question,
                        explained,
                        new FlowPane(
                                8,
                                8,
                                button(
                                        "primary",
                                        Text.BACKUP_GO_BACK,
                                        Feather.ROTATE_CCW,
                                        model::restoreAsked),
                                button("plain", Text.STOP, Feather.X, () -> model.ask(null))));
        asking.getStyleClass().addAll("settings-card", "rescue-card");
        none.setText(words.of(Text.BACKUPS_NONE));
        list.getStyleClass().add("settings-card");
        Label heading = label("section-label");
        heading.setText(words.of(Text.BACKUPS_THERE));
        group = new VBox(8, heading, list);
        going = new ByteProgress(words, model::stop);
        going.name(Text.BACKUP_WRITING);
        VBox writing = new VBox(6, new Label(words.of(Text.BACKUP_WRITING)), going);
        writing.visibleProperty().bind(going.visibleProperty());
        writing.managedProperty().bind(going.visibleProperty());
        VBox content =
                new VBox(16, head, rescue, asking, state, problem, doing, writing, none, group);
        setContent(CentredContent.of(content));
        model.pageProperty().subscribe(this::show);
        model.stepProperty().subscribe(going::show);
    }

    private Button button(String style, Text title, Feather icon, Runnable action) {
        return new IconButton(style, words.of(title), icon, action);
    }

    private static Label label(String... styles) {
        Label label = new Label();
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    private void show(CareModel.Page page) {
        Showing.set(rescue, page.state().isDamaged());
        if (page.state().isDamaged()) {
            rescue.show(
                    words.of(Text.RESCUE_OPEN_DAMAGED),
                    page.state().complaints().getFirst(),
                    page.offer());
        }
        StoredBackup asked = page.asked();
        Showing.set(asking, asked != null);
        if (asked != null) {
            question.setText(words.of(Text.BACKUP_ASK, sentences.moment(asked.record().made())));
        }
        state.setText(sentences.state(page.state()));
        problem.setText(told(page.state()));
        Showing.set(problem, !problem.getText().isEmpty());
        doing.setDisable(page.busy());
        Showing.set(now, !page.state().isDamaged()); // it would come to nothing
        Showing.set(none, page.backups().isEmpty());
        Showing.set(group, !page.backups().isEmpty());
        list.getChildren().setAll(rows(page.backups()));
    }

    /** What went wrong behind the window, or nothing. */
    private String told(CareState found) {
        Problem why = found.problem();
        String lost = found.lost().isEmpty() ? "" : sentences.lost(found.lost());
        return (why == null ? lost : words.of(why) + "\n" + lost).strip();
    }

    private List<CardRow> rows(List<StoredBackup> backups) {
        return backups.stream().map(this::row).toList();
    }

    private CardRow row(StoredBackup one) {
        String made = sentences.moment(one.record().made());
        Button back =
                button("plain", Text.BACKUP_BACK_TO, Feather.ROTATE_CCW, () -> model.ask(one));
        back.setAccessibleText(words.of(Text.BACKUP_ASK, made));
        back.setDisable(one.record().fault() != null);
        return new CardRow(made, sentences.about(one.record()), back);
    }
}

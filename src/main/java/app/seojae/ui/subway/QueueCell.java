package app.seojae.ui.subway;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PdfInfo;
import app.seojae.model.paper.QueuedPdf;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.prose.SanitizedText;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A PDF of the queue: its title, how it stands, and what can be done with it. */
final class QueueCell extends ListCell<QueuedPdf> {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");

    private final Messages words;
    private final QueueSentences sentences;
    private final Label title = new Label();
    private final Label state = new Label();
    private final Label problem = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Node handle = Icons.of(Feather.MENU, 14);
    private final Button again;
    private final Button remove;
    private final VBox row = new VBox(4);

    QueueCell(QueueModel model, QueueSentences sentences, Messages words) {
        this.words = words;
        this.sentences = sentences;
        setPrefWidth(0);
        getStyleClass().add("slot-cell");
        title.getStyleClass().add("request-subject");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        state.getStyleClass().addAll("muted", "small");
        state.setMinWidth(Region.USE_PREF_SIZE);
        problem.getStyleClass().addAll("small", "request-problem");
        problem.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        again = button(Text.SUBWAY_AGAIN, Feather.REFRESH_CW, () -> model.again(getItem()));
        remove = button(Text.SUBWAY_REMOVE, Feather.X, () -> model.remove(getItem()));
        HBox line = new HBox(8, handle, title, state, again, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("request-row", "queue-row");
        row.getChildren().setAll(line, progress, problem);
    }

    private Button button(Text name, Feather icon, Runnable action) {
        Button button = new IconButton("bare", words.of(name), icon, action);
        button.setFocusTraversable(false); // the list has the keys for it
        return button;
    }

    @Override
    protected void updateItem(@Nullable QueuedPdf one, boolean empty) {
        super.updateItem(one, empty);
        if (empty || one == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        PdfInfo.State now = one.pdf().state();
        String name = SanitizedText.words(one.title());
        title.setText(name);
        Hint.on(title, name);
        state.setText(sentences.state(one));
        problem.setText(sentences.problem(one));
        Showing.set(problem, !problem.getText().isEmpty());
        Showing.set(progress, now == PdfInfo.State.DOWNLOADING);
        progress.setProgress(
                one.pdf().expectedBytes() > 0
                        ? (double) one.pdf().bytes() / one.pdf().expectedBytes()
                        : 0);
        handle.setVisible(QueueModel.isMovable(one));
        Showing.set(again, now == PdfInfo.State.FAILED);
        Showing.set(remove, now != PdfInfo.State.DOWNLOADING);
        again.setAccessibleText(words.of(Text.SUBWAY_AGAIN_OF, name));
        remove.setAccessibleText(words.of(Text.SUBWAY_REMOVE_OF, name));
        row.pseudoClassStateChanged(FAILED, now == PdfInfo.State.FAILED);
        row.pseudoClassStateChanged(COMING, now == PdfInfo.State.DOWNLOADING);
        setAccessibleText(String.join(", ", name, state.getText(), problem.getText()));
        setGraphic(row);
    }
}

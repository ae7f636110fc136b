package app.seojae.ui.network;

import app.seojae.fetch.record.RequestOutcome;
import app.seojae.fetch.record.SentRequest;
import app.seojae.ui.kit.control.Showing;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A request: why and where to, and what came back; the chosen one shows its whole address. */
final class RequestCell extends ListCell<SentRequest> {

    private static final PseudoClass IN_VAIN = PseudoClass.getPseudoClass("in-vain");
    private static final PseudoClass GOING = PseudoClass.getPseudoClass("going");

    private final RequestSentences sentences;
    private final Label purpose = new Label();
    private final Label subject = new Label();
    private final Label answer = new Label();
    private final Label time = new Label();
    private final Label target = new Label();
    private final Label waited = new Label();
    private final Label problem = new Label();
    private final Tooltip whole = new Tooltip();
    private final VBox row = new VBox(3);

    RequestCell(RequestSentences sentences) {
        this.sentences = sentences;
        setPrefWidth(0);
        getStyleClass().add("slot-cell");
        purpose.getStyleClass().add("chip");
        purpose.setMinWidth(Region.USE_PREF_SIZE);
        subject.getStyleClass().add("request-subject");
        subject.setMinWidth(0);
        answer.getStyleClass().add("request-answer");
        answer.setMinWidth(Region.USE_PREF_SIZE);
        for (Label quiet : new Label[] {time, target, waited}) {
            quiet.getStyleClass().addAll("muted", "small");
        }
        time.setMinWidth(Region.USE_PREF_SIZE);
        waited.setMinWidth(Region.USE_PREF_SIZE);
        target.setMinWidth(0);
        target.setTooltip(whole);
        whole.setWrapText(true);
        whole.setMaxWidth(640);
        problem.getStyleClass().addAll("small", "request-problem");
        problem.setWrapText(true);
        row.getStyleClass().add("request-row");
        row.getChildren()
                .setAll(
                        line(purpose, subject, space(), answer),
                        line(time, target, space(), waited),
                        problem);
    }

    private static HBox line(Node... nodes) {
        HBox box = new HBox(8, nodes);
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    protected void updateItem(@Nullable SentRequest request, boolean empty) {
        super.updateItem(request, empty);
        if (empty || request == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        purpose.setText(sentences.purpose(request.reason()));
        subject.setText(sentences.subject(request.reason()));
        answer.setText(sentences.answer(request));
        time.setText(sentences.time(request));
        target.setText(sentences.target(request));
        whole.setText(target.getText());
        waited.setText(sentences.waited(request));
        problem.setText(sentences.problem(request));
        Showing.set(problem, !problem.getText().isEmpty());
        RequestOutcome outcome = request.outcome();
        row.pseudoClassStateChanged(IN_VAIN, outcome != null && outcome.problem() != null);
        row.pseudoClassStateChanged(GOING, outcome == null);
        setAccessibleText(
                String.join(
                        ", ",
                        purpose.getText(),
                        subject.getText(),
                        target.getText(),
                        answer.getText(),
                        problem.getText()));
        setGraphic(row);
    }

    @Override
    public void updateSelected(boolean selected) {
        super.updateSelected(selected);
        target.setWrapText(selected);
    }
}

package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ChoiceRow;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.own.DroppedPdf.Fate;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A PDF that waits: what its first page told, and what shall become of it. */
final class PdfCard extends VBox {

    private final DroppedPdf pdf;
    private final Messages words;
    private final Label told = new Label();
    private final Label problem = new Label();
    private final ChoiceRow<Fate> fates;
    private final FactsFields facts;

    PdfCard(DroppedPdf pdf, AddPapersModel model, Messages words) {
        this.pdf = pdf;
        this.words = words;
        getStyleClass().addAll("pdf-card");
        String called = SanitizedText.words(pdf.name());
        Label name = new Label(called, Icons.of(Feather.FILE_TEXT, 15));
        name.getStyleClass().add("settings-name");
        name.setMinWidth(0);
        Hint.on(name, SanitizedText.words(pdf.file().toString()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        IconButton remove =
                new IconButton(
                        "bare", words.of(Text.ADD_TAKE_OFF), Feather.X, () -> model.remove(pdf));
        remove.setAccessibleText(words.of(Text.ADD_TAKE_OFF) + ": " + called);
        HBox head = new HBox(8, name, space, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        told.getStyleClass().addAll("muted", "small");
        told.setWrapText(true);
        problem.getStyleClass().addAll("small", "feed-problem");
        problem.setGraphic(Icons.of(Feather.ALERT_CIRCLE, 14));
        problem.setWrapText(true);
        fates = new ChoiceRow<>(pdf.fateProperty()::set);
        facts = new FactsFields(words);
        facts.follow(pdf);
        getChildren().setAll(head, told, fates, facts, problem);
        pdf.toldProperty().subscribe(now -> show());
        pdf.fateProperty().subscribe(now -> showFate());
        pdf.problemProperty().subscribe(this::showProblem);
    }

    private void show() {
        DroppedPdf.Told now = pdf.toldProperty().get();
        told.setText(sentence(now));
        fates.getChildren().clear();
        if (pdf.isReadable()) {
            if (now != null && now.page().id() != null) {
                fates.offer(Fate.ARXIV, arxiv(now));
            }
            if (pdf.chosen() != null) {
                fates.offer(Fate.CHOSEN, words.of(Text.ADD_FATE_CHOSEN));
            }
            fates.offer(Fate.OWN, words.of(Text.ADD_FATE_OWN));
        }
        showFate();
    }

    private String arxiv(DroppedPdf.Told now) {
        return now.known() == null
                ? words.of(Text.ADD_FATE_ARXIV, String.valueOf(now.page().id()))
                : words.of(Text.ADD_FATE_KNOWN, String.valueOf(now.page().id()));
    }

    private String sentence(DroppedPdf.@Nullable Told now) {
        if (now == null) {
            return words.of(Text.ADD_LOOKING);
        }
        DroppedPdf.Candidate chosen = pdf.chosen();
        String own = chosen == null ? "" : "\n" + words.of(Text.ADD_CHOSEN_IS, chosen.title());
        if (!pdf.isReadable()) {
            return "";
        }
        if (now.problem() != null) {
            return words.of(Text.ADD_LOCKED) + own;
        }
        if (now.known() != null) {
            return words.of(Text.ADD_IS_KNOWN, now.known().title()) + own;
        }
        if (now.page().id() == null) {
            return words.of(Text.ADD_NO_NUMBER) + own;
        }
        Text where = now.page().stamped() ? Text.ADD_STAMPED : Text.ADD_CALLED;
        String title = SanitizedText.words(now.page().title());
        return words.of(where, String.valueOf(now.page().id()), title) + own;
    }

    private void showFate() {
        Fate fate = pdf.fateProperty().get();
        fates.select(fate);
        Showing.set(fates, fates.getChildren().size() > 1);
        Showing.set(facts, pdf.isReadable() && fate == Fate.OWN);
        Showing.set(told, !told.getText().isEmpty());
    }

    private void showProblem(@Nullable Problem now) {
        problem.setText(now == null ? "" : words.of(now));
        Showing.set(problem, now != null);
    }
}

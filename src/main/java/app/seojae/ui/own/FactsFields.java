package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.model.paper.OwnFacts;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.FocusOnceInScene;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Fields for title, authors and year of a paper. */
public final class FactsFields extends GridPane {

    private static final PseudoClass ODD = PseudoClass.getPseudoClass("odd-value");
    private static final int YEAR_COLUMNS = 6;

    private final Messages words;
    private final TextField title;
    private final TextField authors;
    private final TextField year;

    public FactsFields(Messages words) {
        this.words = words;
        title = field(Text.FACTS_TITLE, "");
        authors = field(Text.FACTS_AUTHORS, words.of(Text.FACTS_AUTHORS_PROMPT));
        year = field(Text.FACTS_YEAR, "");
        year.setPrefColumnCount(YEAR_COLUMNS);
        year.setMaxWidth(Region.USE_PREF_SIZE);
        getStyleClass().add("facts-fields");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(names, fields);
        addRow(0, label(Text.FACTS_TITLE, title), title);
        addRow(1, label(Text.FACTS_AUTHORS, authors), authors);
        addRow(2, label(Text.FACTS_YEAR, year), year);
        year.textProperty().subscribe(written -> year.pseudoClassStateChanged(ODD, isOdd(written)));
    }

    private static boolean isOdd(String written) {
        return !written.isBlank() && OwnFacts.year(written).isEmpty();
    }

    /** Writes into what stands for a PDF that waits. */
    void follow(DroppedPdf pdf) {
        title.textProperty().bindBidirectional(pdf.titleProperty());
        authors.textProperty().bindBidirectional(pdf.authorsProperty());
        year.textProperty().bindBidirectional(pdf.yearProperty());
    }

    /** Shows facts that are to be mended. */
    public void show(OwnFacts facts) {
        title.setText(facts.title());
        authors.setText(facts.authors());
        year.setText(facts.year() == null ? "" : facts.year().toString());
    }

    /** What stands there; a blank title is the one it had, and no year is none. */
    public OwnFacts written(OwnFacts before) {
        return new OwnFacts(
                title.getText().isBlank() ? before.title() : title.getText(),
                authors.getText(),
                isOdd(year.getText()) ? before.year() : OwnFacts.year(year.getText()).orElse(null));
    }

    /** Puts the keys into the first field. */
    public void takeKeys() {
        FocusOnceInScene.of(title);
        title.selectAll();
    }

    private TextField field(Text name, String prompt) {
        TextField field = new TextField();
        field.setAccessibleText(words.of(name));
        field.setPromptText(prompt);
        field.setMinWidth(0);
        return field;
    }

    private Label label(Text name, TextField of) {
        Label label = new Label(words.of(name));
        label.getStyleClass().addAll("muted", "small");
        label.setLabelFor(of);
        GridPane.setValignment(label, VPos.CENTER);
        return label;
    }
}

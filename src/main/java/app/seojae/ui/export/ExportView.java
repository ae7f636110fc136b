package app.seojae.ui.export;

import app.seojae.export.markdown.MarkdownLayout.Group;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportReport;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.ui.export.ExportModel.Outcome;
import app.seojae.ui.export.ExportOffer.Scope;
import app.seojae.ui.kit.CentredContent;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CardRow;
import app.seojae.ui.kit.control.ChoiceRow;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.control.Showing;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The page where a person says what to export, in which format and into where. */
public final class ExportView extends ScrollPane {

    private static final String OTHER = "";
    private static final int MOST_PROBLEMS = 200;

    private final ExportModel model;
    private final Messages words;
    private final ExportSentences sentences;
    private final ChoiceRow<Scope> scopes;
    private final ChoiceRow<ExportFormat> formats;
    private final ChoiceRow<Group> groups;
    private final ChoiceRow<String> styles;
    private final Label paper = new Label();
    private final Label hint = new Label();
    private final VBox chosenFormat;
    private final VBox options = new VBox();
    private final CardRow group;
    private final CardRow template;
    private final Button standard;
    private final CardRow style;
    private final CardRow place;
    private final Label planned = new Label();
    private final Button start;
    private final ProgressBar progress = new ProgressBar();
    private final Label under = new Label();
    private final HBox going;
    private final VBox result = new VBox(8);
    private boolean wanted;

    public ExportView(ExportModel model, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        sentences = new ExportSentences(words);
        getStyleClass().addAll("settings", "export");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        scopes = new ChoiceRow<>(model::scope);
        for (Scope scope : Scope.values()) {
            scopes.offer(scope, sentences.name(scope, model.offer()));
        }
        formats = new ChoiceRow<>(model::format);
        for (ExportFormat format : ExportFormat.values()) {
            formats.offer(format, sentences.name(format));
        }
        groups = ChoiceRow.compact(model::group);
        groups.offer(Group.ORDER, words.of(Text.EXPORT_GROUP_ORDER));
        groups.offer(Group.COLOUR, words.of(Text.EXPORT_GROUP_COLOUR));
        styles = ChoiceRow.compact(this::styled);
        styles.offer(ExportChoices.APA, "APA");
        styles.offer(ExportChoices.IEEE, "IEEE");
        styles.offer(OTHER, words.of(Text.EXPORT_STYLE_FILE));
        chosenFormat = choices(formats, hint);
        standard = plain(Text.EXPORT_TEMPLATE_STANDARD, Feather.X, model::standardTemplate);
        Button own = plain(Text.CHOOSE_FILE, Feather.FILE, model::chooseTemplate);
        group = new CardRow(words.of(Text.EXPORT_GROUP), "", groups);
        template = new CardRow(words.of(Text.EXPORT_TEMPLATE), "", right(standard, own));
        style = new CardRow(words.of(Text.EXPORT_STYLE), "", styles);
        Button choose = plain(Text.EXPORT_CHOOSE, Feather.FOLDER, model::chooseOut);
        place = new CardRow(words.of(Text.EXPORT_WHERE), "", choose);
        start = new Button(words.of(Text.EXPORT), Icons.of(Feather.SHARE, 14));
        start.getStyleClass().add("primary");
        start.setMinWidth(Region.USE_PREF_SIZE);
        start.setOnAction(event -> model.start());
        Button stop = plain(Text.STOP, Feather.X, model::stop);
        progress.setPrefWidth(220);
        going = right(progress, under, stop);
        VBox content =
                new VBox(
                        16,
                        new PageHead(words, Text.EXPORT, Text.BACK, back),
                        CardRow.group(words.of(Text.EXPORT_WHAT), choices(scopes, paper)),
                        CardRow.group(words.of(Text.EXPORT_FORMAT), options),
                        CardRow.group(words.of(Text.EXPORT_INTO), place, kept()),
                        foot(),
                        going,
                        result);
        setContent(CentredContent.of(content));
        start.sceneProperty().addListener(o -> enableStart());
        model.changesProperty().subscribe(now -> show());
        model.stepProperty().subscribe(now -> showStep());
    }

    /** Gives the keys to the button that starts, once it is known what there is to write. */
    public void focusStart() {
        requestFocus();
        wanted = true;
        enableStart();
    }

    private void enableStart() {
        start.setDisable(!model.canStart());
        // What a page that scrolls holds is in the window from the page's first frame on.
        if (wanted && !start.isDisabled() && start.getScene() != null) {
            wanted = false;
            start.requestFocus();
        }
    }

    private Button plain(Text title, Feather icon, Runnable action) {
        return new IconButton("plain", words.of(title), icon, action);
    }

    private static HBox right(Node... nodes) {
        HBox box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private static VBox choices(ChoiceRow<?> row, Label explanation) {
        explanation.getStyleClass().addAll("muted", "small");
        explanation.setWrapText(true);
        VBox box = new VBox(8, row, explanation);
        box.getStyleClass().add("settings-row");
        return box;
    }

    private Label kept() {
        Label label = new Label(words.of(Text.EXPORT_KEPT));
        label.getStyleClass().addAll("muted", "small", "settings-row");
        label.setWrapText(true);
        return label;
    }

    private HBox foot() {
        planned.setWrapText(true);
        planned.setMinWidth(0);
        HBox.setHgrow(planned, Priority.ALWAYS);
        planned.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(16, planned, start);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void styled(String name) {
        if (name.equals(OTHER)) {
            model.chooseStyle();
        } else {
            model.style(name);
        }
    }

    private void show() {
        for (Scope scope : Scope.values()) {
            scopes.show(scope, model.offer().has(scope));
            scopes.name(scope, sentences.name(scope, model.offer()));
        }
        scopes.select(model.scope());
        Showing.set(paper, model.scope() == Scope.PAPER);
        paper.setText(model.offer().title());
        ExportFormat format = model.format();
        formats.select(format);
        hint.setText(sentences.hint(format));
        options.getChildren().setAll(chosenFormat);
        if (format == ExportFormat.MARKDOWN) {
            options.getChildren().addAll(group, template);
        } else if (format == ExportFormat.REFERENCE) {
            options.getChildren().add(style);
        }
        groups.select(model.group());
        Path own = model.template();
        template.explain(own == null ? words.of(Text.EXPORT_TEMPLATE_HINT) : own.toString());
        Showing.set(standard, own != null);
        String named = model.style().toLowerCase(Locale.ROOT);
        boolean known = named.equals(ExportChoices.APA) || named.equals(ExportChoices.IEEE);
        styles.select(known ? named : OTHER);
        style.explain(known ? words.of(Text.EXPORT_STYLE_HINT) : model.style());
        Path out = model.out();
        place.explain(
                out == null
                        ? words.of(
                                format.isIntoFolder() ? Text.EXPORT_NO_FOLDER : Text.EXPORT_NO_FILE)
                        : out.toString());
        planned.setText(model.planned());
        enableStart();
        showResult();
    }

    private void showStep() {
        LongWork.Step step = model.stepProperty().get();
        Showing.set(going, step != null);
        enableStart();
        if (step != null) {
            progress.setProgress(step.share());
            under.setText(
                    words.of(
                            Text.EXPORT_STEP,
                            words.number(step.done()),
                            words.number(step.total())));
        }
    }

    private void showResult() {
        Outcome outcome = model.outcome();
        result.getChildren().clear();
        Showing.set(result, outcome != null);
        if (outcome == null) {
            return;
        }
        boolean bad = outcome.problem() != null;
        Label sentence = new Label(model.ended());
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(10, Icons.of(bad ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE, 16));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(sentence);
        if (!bad) {
            head.getChildren().add(plain(Text.OPEN_FOLDER, Feather.FOLDER, model::openFolder));
        }
        result.getStyleClass().setAll("export-result", bad ? "failed" : "done");
        result.getChildren().add(head);
        ExportReport report = outcome.report();
        if (report != null) {
            report.problems().stream()
                    .limit(MOST_PROBLEMS)
                    .forEach(problem -> result.getChildren().add(problem(problem)));
        }
    }

    private Label problem(Problem problem) {
        Label line = new Label(problem.place() + "\n" + words.of(problem));
        line.getStyleClass().addAll("small", "export-problem");
        line.setWrapText(true);
        return line;
    }
}

package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TabLeaves;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.FocusOnceInScene;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.PartCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page on which papers are added: numbers and addresses to type, PDFs to drop. */
public final class AddPapersView extends BorderPane {

    private static final int ROWS = 4;
    private static final int MOST_CHIPS = 60;

    private final AddPapersModel model;
    private final Messages words;
    private final TextArea field = new TextArea();
    private final FlowPane chips = new FlowPane(6, 6);
    private final Label unknown = new Label();
    private final VBox pdfs = new VBox();
    private final Map<DroppedPdf, PdfCard> cards = new HashMap<>();
    private final VBox problems = new VBox(6);
    private final Label sum = new Label();
    private final Button add;
    private final Button stop;
    private final ProgressBar progress = new ProgressBar();

    public AddPapersView(AddPapersModel model, Messages words, Runnable back) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("settings", "add-papers");
        add = new IconButton("primary", words.of(Text.ADD_DO), Feather.PLUS, model::add);
        Hint.on(add, () -> words.withKey(Text.ADD_DO, PartCommand.ADD));
        stop = new IconButton("plain", words.of(Text.STOP), Feather.X, model::stop);
        VBox content = new VBox(16, head(back), typing(), dropping());
        content.getStyleClass().add("settings-content");
        ScrollPane scroll = new ScrollPane(centred(content));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        VBox foot = new VBox(10, problems, foot());
        foot.getStyleClass().addAll("settings-content", "add-foot");
        VBox below = centred(foot);
        setBottom(below);
        // Under the cards, also where a scroll bar takes some of their room.
        scroll.viewportBoundsProperty()
                .subscribe(
                        seen ->
                                below.setPadding(
                                        new Insets(
                                                0,
                                                Math.max(0, scroll.getWidth() - seen.getWidth()),
                                                0,
                                                0)));
        Command add = new Command(PartCommand.ADD, words.keys(), () -> true, model::add);
        new KeyDispatcher(List.of(add)).listenFirst(this);
        model.understoodProperty().subscribe(this::show);
        model.sentencesProperty().subscribe(this::showProblems);
        model.stepProperty().subscribe(this::showStep);
        model.pdfs().addListener((ListChangeListener<DroppedPdf>) change -> showPdfs());
        showPdfs();
    }

    private static VBox centred(Node content) {
        VBox centred = new VBox(content);
        centred.setAlignment(Pos.TOP_CENTER);
        return centred;
    }

    /** Puts the keys where numbers are typed. */
    public void focusField() {
        FocusOnceInScene.of(field);
        field.end();
    }

    private VBox head(Runnable back) {
        Label hint = new Label(words.of(Text.ADD_HINT));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        return new VBox(4, new PageHead(words, Text.ADD_PAPERS, Text.BACK_TO_LIBRARY, back), hint);
    }

    private VBox typing() {
        Label name = new Label(words.of(Text.ADD_NUMBERS));
        name.getStyleClass().add("settings-name");
        field.setAccessibleText(words.of(Text.ADD_NUMBERS));
        field.setPromptText(words.of(Text.ADD_PROMPT));
        field.setPrefRowCount(ROWS);
        field.setWrapText(true);
        TabLeaves.of(field);
        field.textProperty().bindBidirectional(model.textProperty());
        unknown.getStyleClass().addAll("small", "add-unknown");
        unknown.setGraphic(Icons.of(Feather.HELP_CIRCLE, 14));
        unknown.setWrapText(true);
        VBox card = new VBox(10, name, field, chips, unknown);
        card.getStyleClass().addAll("settings-card", "add-card");
        return card;
    }

    private VBox dropping() {
        Label name = new Label(words.of(Text.ADD_PDFS));
        name.getStyleClass().add("settings-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button choose =
                new IconButton(
                        "plain", words.of(Text.ADD_CHOOSE_PDF), Feather.FILE, model::choosePdf);
        HBox line = new HBox(8, name, space, choose);
        line.setAlignment(Pos.CENTER_LEFT);
        Label hint = new Label(words.of(Text.ADD_PDFS_HINT));
        hint.getStyleClass().addAll("muted", "small");
        hint.setWrapText(true);
        pdfs.getStyleClass().add("pdf-cards");
        VBox card = new VBox(6, line, hint, pdfs);
        card.getStyleClass().addAll("settings-card", "add-card");
        return card;
    }

    private HBox foot() {
        sum.getStyleClass().add("muted");
        sum.setMinWidth(0);
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        space.visibleProperty().bind(progress.visibleProperty().not());
        space.managedProperty().bind(space.visibleProperty());
        HBox foot = new HBox(10, sum, space, progress, stop, add);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private void show(Understood now) {
        chips.getChildren()
                .setAll(now.papers().stream().limit(MOST_CHIPS).map(this::chip).toList());
        int more = now.papers().size() - MOST_CHIPS;
        if (more > 0) {
            chips.getChildren().add(new Label(words.of(Text.ADD_MORE, words.number(more))));
        }
        Showing.set(chips, !now.papers().isEmpty());
        unknown.setText(words.of(Text.ADD_UNKNOWN, String.join("  ·  ", now.unknown())));
        Showing.set(unknown, !now.unknown().isEmpty());
        showSum();
    }

    private Label chip(NamedPaper paper) {
        String id = paper.id().value();
        Label chip =
                new Label(
                        paper.isHere() ? words.of(Text.ADD_CHIP_HERE, id) : id,
                        Icons.of(paper.isHere() ? Feather.CHECK : Feather.PLUS, 12));
        chip.getStyleClass().addAll("chip", paper.isHere() ? "chip-here" : "chip-new");
        if (!paper.title().isEmpty()) {
            Hint.on(chip, paper.title());
        }
        return chip;
    }

    private void showPdfs() {
        cards.keySet().retainAll(model.pdfs());
        pdfs.getChildren().setAll(model.pdfs().stream().map(this::card).toList());
        Showing.set(pdfs, !model.pdfs().isEmpty());
        showSum();
    }

    private PdfCard card(DroppedPdf pdf) {
        return cards.computeIfAbsent(
                pdf,
                one -> {
                    one.fateProperty().subscribe(now -> showSum());
                    one.toldProperty().subscribe(now -> showSum());
                    return new PdfCard(one, model, words);
                });
    }

    private void showSum() {
        int wanted = model.wanted();
        sum.setText(wanted == 0 ? "" : words.of(Text.ADD_SUM, words.number(wanted)));
        boolean anything = wanted > 0 || !model.understoodProperty().get().papers().isEmpty();
        add.setDisable(!anything || model.stepProperty().get() != null);
    }

    private void showProblems(List<String> sentences) {
        problems.getChildren().setAll(sentences.stream().map(AddPapersView::problem).toList());
        Showing.set(problems, !sentences.isEmpty());
    }

    private static Label problem(String sentence) {
        Label label = new Label(sentence, Icons.of(Feather.ALERT_CIRCLE, 14));
        label.getStyleClass().addAll("small", "feed-problem", "add-problem");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void showStep(LongWork.@Nullable Step step) {
        boolean going = step != null;
        boolean focused = stop.isFocused();
        Showing.set(progress, going);
        Showing.set(stop, going);
        if (step != null) {
            boolean counted = step.total() > 0;
            progress.setProgress(step.share());
            sum.setText(
                    counted
                            ? words.of(
                                    Text.ADD_STEP,
                                    words.number(step.done()),
                                    words.number(step.total()))
                            : words.of(Text.ADD_ASKING));
            add.setDisable(true);
        } else {
            showSum();
        }
        if (focused && !going) {
            field.requestFocus();
        }
    }
}

package app.seojae.ui.trend;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperRow;
import app.seojae.trend.figure.Chart;
import app.seojae.trend.figure.FigureTable;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.PartCommand;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.function.LongConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * A chart on the page: its title, its picture or its table, what stands where one points, and the
 * papers that it named.
 */
final class ChartCard extends VBox {

    private static final double WIDTH = 720;
    private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

    private final Chart chart;
    private final FigureTable table;
    private final TrendsModel model;
    private final Messages words;
    private final LongConsumer goTo;
    private final VBox place = new VBox();
    private final Label caption = new Label();
    private final VBox papers = new VBox(0);
    private final ToggleButton asTable = new ToggleButton();

    /**
     * @param goTo shows a paper by its number
     */
    ChartCard(Chart chart, TrendsModel model, Messages words, LongConsumer goTo) {
        super(10);
        this.chart = chart;
        this.model = model;
        this.words = words;
        this.goTo = goTo;
        table = chart.table();
        getStyleClass().add("trend-card");
        Label sentence = new Label(chart.sentence());
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        caption.getStyleClass().add("trend-caption");
        caption.setWrapText(true);
        papers.getStyleClass().add("trend-papers");
        getChildren().setAll(head(), sentence);
        if (!chart.isEmpty()) {
            getChildren().addAll(place, caption, papers);
            asTable.selectedProperty().addListener(o -> show());
            show();
        }
        Showing.set(papers, false);
    }

    private HBox head() {
        Label title = new Label(words.of(chart.name().title()));
        title.getStyleClass().add("trend-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(6, title, space);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!chart.isEmpty()) {
            asTable.setGraphic(Icons.of(Feather.LIST, 14));
            asTable.getStyleClass().add("bare");
            asTable.setMinWidth(Region.USE_PREF_SIZE);
            Button picture = button(Text.TREND_SAVE_PNG, Feather.IMAGE);
            picture.setOnAction(
                    event ->
                            model.savePicture(
                                    chart,
                                    ChartPicture.of(
                                            chart, words.language(), getScene().getStylesheets())));
            Button figures = button(Text.TREND_SAVE_CSV, Feather.SAVE);
            figures.setOnAction(event -> model.saveTable(chart));
            head.getChildren().addAll(asTable, picture, figures);
        }
        return head;
    }

    /** All cards have these buttons: each says of which chart it is to those who only hear it. */
    private Button button(Text text, Feather icon) {
        Button button = new Button(words.of(text), Icons.of(icon, 14));
        button.getStyleClass().add("bare");
        button.setMinWidth(Region.USE_PREF_SIZE);
        name(button, text);
        return button;
    }

    private void name(Control control, Text text) {
        String said = words.of(chart.name().title()) + " · " + words.of(text);
        control.setAccessibleText(said);
        Hint.on(control, said);
    }

    private void show() {
        boolean figures = asTable.isSelected();
        Text other = figures ? Text.TREND_AS_PICTURE : Text.TREND_AS_TABLE;
        asTable.setText(words.of(other));
        name(asTable, other);
        place.getChildren()
                .setAll(figures ? new FigureGrid(table, words, this::follow) : picture());
        say(-1);
        Showing.set(caption, !figures);
    }

    private Node picture() {
        FigurePane pane =
                new FigurePane(chart, WIDTH, words.keys(), row -> follow(table.rows().get(row)));
        pane.rowProperty().subscribe(row -> say(pane, row.intValue()));
        return pane;
    }

    private void say(FigurePane pane, int row) {
        say(row);
        String title = words.of(chart.name().title());
        pane.setAccessibleText(title + ": " + caption.getText());
    }

    private void say(int row) {
        caption.pseudoClassStateChanged(IDLE, row < 0);
        caption.setText(row < 0 ? keys() : table.rows().get(row).said());
    }

    private String keys() {
        return words.keysOf(
                PartCommand.WALK_LEFT,
                PartCommand.WALK_RIGHT,
                PartCommand.WALK_UP,
                PartCommand.WALK_DOWN,
                PartCommand.WALK_OPEN);
    }

    private void follow(FigureTable.Row row) {
        model.follow(chart, row);
    }

    /** Shows the papers that a chart named, where it was this one. */
    void name(TrendsModel.@Nullable Named named) {
        boolean mine = named != null && named.chart() == chart.name();
        papers.getChildren().clear();
        if (named != null && mine) {
            Label said = new Label(words.of(Text.TREND_LEADS, named.said()));
            said.getStyleClass().addAll("muted", "small");
            said.setWrapText(true);
            papers.getChildren().add(said);
            named.papers().forEach(paper -> papers.getChildren().add(link(paper)));
        }
        Showing.set(papers, mine);
        if (papers.getChildren().size() > 1) {
            papers.getChildren().get(1).requestFocus();
        }
    }

    private Hyperlink link(PaperRow paper) {
        Hyperlink title = new Hyperlink(SanitizedText.line(paper));
        title.setMnemonicParsing(false);
        title.setMinWidth(0);
        title.setOnAction(event -> goTo.accept(paper.id()));
        return title;
    }

    /** Gives the keys to the chart; whether there is one. */
    boolean focusChart() {
        if (place.getChildren().isEmpty()) {
            return false;
        }
        if (place.getChildren().getFirst() instanceof FigurePane pane) {
            pane.takeKeys();
        } else {
            place.getChildren().getFirst().requestFocus();
        }
        return true;
    }
}

package app.seojae.ui.citation;

import app.seojae.l10n.Text;
import app.seojae.library.citation.CitationMap;
import app.seojae.library.citation.CitationState;
import app.seojae.library.citation.MissingWork;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.ChoiceRow;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.control.PageHead;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.PartCommand;
import app.seojae.ui.kit.prose.SanitizedText;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page 인용 지도: the map, the same as lists, and what is cited and not there yet. */
public final class CitationView extends VBox {

    private final CitationModel model;
    private final Messages words;
    private final Label title = new Label();
    private final Label sentence = new Label();
    private final Label more = new Label();
    private final Label keys;
    private final ChoiceRow<CitationModel.Page> pages;
    private final MapPane map;
    private final NeighbourLists lists;
    private final ListView<MissingWork> missing = new ListView<>();
    private final Label nothing = new Label();

    public CitationView(CitationModel model, Messages words, Runnable leave) {
        super(14);
        this.model = model;
        this.words = words;
        map = new MapPane(model, words);
        lists = new NeighbourLists(model, words);
        pages = new ChoiceRow<>(model.pageProperty()::set);
        pages.offer(CitationModel.Page.MAP, words.of(Text.CITATIONS_PAGE_MAP));
        pages.offer(CitationModel.Page.LISTS, words.of(Text.CITATIONS_PAGE_LISTS));
        pages.offer(CitationModel.Page.MISSING, words.of(Text.CITATIONS_MISSING));
        keys = new Label();
        keys.getStyleClass().addAll("muted", "small");
        title.getStyleClass().add("page-figures");
        title.setMinWidth(0);
        sentence.getStyleClass().add("muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        more.getStyleClass().addAll("muted", "small");
        nothing.getStyleClass().add("muted");
        nothing.setWrapText(true);
        missing.getStyleClass().add("row-list");
        missing.setCellFactory(view -> new MissingCell(words, model));
        missing.setPlaceholder(nothing);
        missing.setAccessibleText(words.of(Text.CITATIONS_MISSING));
        missing.setOnKeyPressed(this::addChosen);
        StackPane body = new StackPane(map, lists, missing);
        body.setMinHeight(0);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().addAll("wide-page", "citations");
        getChildren()
                .setAll(
                        new PageHead(words, Text.CITATIONS_MAP, Text.BACK_TO_LIBRARY, leave),
                        bar(),
                        sentence,
                        body,
                        new HBox(16, keys, more));
        Command back =
                new Command(PartCommand.WALK_BACK, words.keys(), this::isOfPaper, model::back);
        new KeyDispatcher(List.of(back)).listenFirst(this);
        words.keys().revisionProperty().subscribe(now -> nameKeys());
        model.pageProperty().subscribe(page -> show());
        model.mapProperty().subscribe(now -> show());
        model.missingProperty().subscribe(now -> show());
        model.chosenProperty().subscribe(now -> show());
        map.hiddenProperty().addListener(o -> show());
        map.onDrawn(this::passKeys);
    }

    private HBox bar() {
        Button back =
                new Button(words.of(Text.CITATIONS_BACK), Icons.of(Feather.CORNER_UP_LEFT, 13));
        back.getStyleClass().addAll("plain", "citations-back");
        back.setMinWidth(Region.USE_PREF_SIZE);
        Hint.on(back, () -> words.withKey(Text.CITATIONS_BACK_HINT, PartCommand.WALK_BACK));
        back.setOnAction(event -> model.back());
        back.visibleProperty().bind(model.backProperty());
        back.managedProperty().bind(model.backProperty());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        pages.setMinWidth(Region.USE_PREF_SIZE);
        pages.setPrefWrapLength(400);
        pages.setAlignment(Pos.CENTER_RIGHT);
        HBox bar = new HBox(10, back, title, space, pages);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private boolean isOfPaper() {
        return model.pageProperty().get() != CitationModel.Page.MISSING;
    }

    private void nameKeys() {
        keys.setText(
                words.keysOf(
                        PartCommand.WALK_LEFT,
                        PartCommand.WALK_RIGHT,
                        PartCommand.WALK_UP,
                        PartCommand.WALK_DOWN,
                        PartCommand.WALK_MIDDLE,
                        PartCommand.WALK_OPEN,
                        PartCommand.WALK_BACK));
    }

    private void addChosen(KeyEvent event) {
        MissingWork work = missing.getSelectionModel().getSelectedItem();
        if (work != null && event.getCode() == KeyCode.ENTER) {
            model.add(work);
            event.consume();
        }
    }

    private void show() {
        CitationModel.Page page = model.pageProperty().get();
        CitationMap now = model.mapProperty().get();
        boolean ofPaper = page != CitationModel.Page.MISSING;
        pages.select(page);
        title.setText(ofPaper && now != null ? SanitizedText.line(now.paper()) : "");
        if (now != null) {
            map.show(now);
            lists.show(now);
        }
        boolean any = now != null && !(now.cites().isEmpty() && now.citedBy().isEmpty());
        Showing.set(map, page == CitationModel.Page.MAP && any);
        Showing.set(lists, page == CitationModel.Page.LISTS && any);
        Showing.set(missing, !ofPaper);
        Showing.set(keys, ofPaper && any);
        int hidden = map.hiddenProperty().get();
        more.setText(hidden > 0 ? words.of(Text.CITATIONS_HIDDEN, words.number(hidden)) : "");
        Showing.set(more, page == CitationModel.Page.MAP && any && hidden > 0);
        sentence.setText(ofPaper ? ofPaper(now) : words.of(Text.CITATIONS_MISSING_HINT));
        List<MissingWork> works = model.missingProperty().get();
        nothing.setText(
                words.of(works == null ? Text.CITATIONS_ASKING : Text.CITATIONS_MISSING_NONE));
        if (works != null && !works.equals(missing.getItems())) {
            missing.getItems().setAll(works);
        }
        passKeys();
    }

    private String ofPaper(@Nullable CitationMap now) {
        if (!model.chosenProperty().get()) {
            return words.of(Text.CITATIONS_CHOOSE);
        }
        if (now == null) {
            return words.of(Text.CITATIONS_ASKING);
        }
        String listed =
                switch (now.state()) {
                    case LISTED ->
                            words.of(Text.CITATIONS_HERE, now.references(), now.cites().size());
                    case NO_PDF -> words.of(Text.CITATIONS_NO_PDF);
                    case WAITING -> words.of(Text.CITATIONS_WAITING);
                    case UNREADABLE -> words.of(Text.CITATIONS_UNREADABLE);
                    case NO_LIST -> words.of(Text.CITATIONS_NO_LIST);
                };
        return now.citedBy().isEmpty() && now.state() == CitationState.LISTED
                ? listed + " " + words.of(Text.CITATIONS_CITED_BY_NONE)
                : listed;
    }

    /** Puts the keys on the page, and on its papers as soon as they are known. */
    public void takeKeys() {
        requestFocus();
        passKeys();
    }

    private void passKeys() {
        if (!isFocused()) {
            return;
        }
        switch (model.pageProperty().get()) {
            case MAP -> map.takeKeys();
            case LISTS -> lists.takeKeys();
            case MISSING -> missing.requestFocus();
        }
    }
}

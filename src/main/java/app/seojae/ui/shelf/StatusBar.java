package app.seojae.ui.shelf;

import app.seojae.l10n.Text;
import app.seojae.library.pdftext.PdfIndexState;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.ui.export.ExportModel;
import app.seojae.ui.index.PdfIndexModel;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.Showing;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.transfer.ImportModel;
import app.seojae.ui.window.ConnectionModel;
import app.seojae.ui.window.ShelvesModel;
import app.seojae.ui.written.SummaryQueue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The foot of the window: what is in the library, what is under way, the keys that matter here. */
final class StatusBar extends HBox {

    private final ShelvesModel shelves;
    private final ListModel list;
    private final ImportModel imports;
    private final ExportModel exports;
    private final SummaryQueue writing;
    private final Messages words;
    private final Label counts = new Label();
    private final Label under = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button stop;

    StatusBar(
            ShelvesModel shelves,
            ListModel list,
            ImportModel imports,
            ExportModel exports,
            SummaryQueue writing,
            ConnectionModel connection,
            PdfIndexModel index,
            Messages words) {
        super(10);
        this.shelves = shelves;
        this.list = list;
        this.imports = imports;
        this.exports = exports;
        this.writing = writing;
        this.words = words;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label keys = new Label();
        keys.setMinWidth(0);
        words.keys().revisionProperty().subscribe(now -> keys.setText(hints()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        under.setMinWidth(Region.USE_PREF_SIZE);
        progress.setPrefWidth(120);
        stop = new Button(words.of(Text.STOP), Icons.of(Feather.X, 12));
        stop.getStyleClass().add("bare");
        stop.setOnAction(event -> stop());
        shelves.shelvesProperty().addListener(o -> show());
        list.listingProperty().addListener(o -> show());
        imports.stepProperty().addListener(o -> showWork());
        exports.stepProperty().addListener(o -> showWork());
        writing.stepProperty().addListener(o -> showWork());
        show();
        showWork();
        getChildren()
                .addAll(
                        counts,
                        Showing.whenSeen(indexing(index)),
                        Showing.whenSeen(away(connection)),
                        Showing.whenSeen(under),
                        Showing.whenSeen(progress),
                        Showing.whenSeen(stop),
                        space,
                        keys);
    }

    /** Says how far the words of PDFs can be searched, while more of them come in. */
    private Label indexing(PdfIndexModel index) {
        Label far = new Label();
        far.setMinWidth(Region.USE_PREF_SIZE);
        index.lookProperty()
                .subscribe(
                        now -> {
                            PdfIndexState state = now.state();
                            far.setText(
                                    words.of(
                                            Text.STATUS_INDEX,
                                            words.number(state.stored()),
                                            words.number(state.indexed())));
                            far.setVisible(state.waiting() > 0);
                            far.setManaged(state.waiting() > 0);
                        });
        return far;
    }

    /** Says that there is no network, and tries again when it is pressed. */
    private Button away(ConnectionModel connection) {
        Button away = new Button(words.of(Text.STATUS_AWAY), Icons.of(Feather.WIFI_OFF, 13));
        away.getStyleClass().addAll("bare", "status-away");
        away.setMinWidth(Region.USE_PREF_SIZE);
        away.setFocusTraversable(false);
        Hint.on(away, words.of(Text.STATUS_AWAY_HINT));
        away.setOnAction(event -> connection.tryNow());
        away.visibleProperty().bind(connection.awayProperty());
        away.managedProperty().bind(away.visibleProperty());
        return away;
    }

    private void show() {
        if (!shelves.knownProperty().get()) {
            return; // nobody has counted yet
        }
        ShelfCounts now = shelves.shelvesProperty().get();
        int all = now.count(Query.Shelf.ALL);
        Listing listing = list.listingProperty().get();
        boolean part = listing != null && listing.size() != all;
        String papers =
                part && listing != null
                        ? words.of(
                                Text.STATUS_PART, words.number(all), words.number(listing.size()))
                        : words.of(Text.PAPERS, words.number(all));
        int pdfs = now.count(Query.Shelf.OFFLINE);
        counts.setText(
                pdfs == 0
                        ? papers
                        : papers
                                + " · "
                                + words.of(
                                        Text.STATUS_PDFS,
                                        words.number(pdfs),
                                        words.bytes(now.pdfBytes())));
    }

    private void stop() {
        if (imports.stepProperty().get() != null) {
            imports.stop();
        } else if (exports.stepProperty().get() != null) {
            exports.stop();
        } else {
            writing.stop();
        }
    }

    /** What is under way; an import before an export, and what a model writes last. */
    private void showWork() {
        LongWork.Step taking = imports.stepProperty().get();
        LongWork.Step exporting = exports.stepProperty().get();
        LongWork.Step texts = writing.stepProperty().get();
        boolean working = taking != null || exporting != null || texts != null;
        for (Region node : new Region[] {under, progress, stop}) {
            node.setVisible(working);
            node.setManaged(working);
        }
        if (taking != null) {
            showStep(taking, Text.IMPORT_STEP, Text.IMPORT_LOOKING);
        } else if (exporting != null) {
            showStep(exporting, Text.EXPORT_STEP, Text.EXPORT_COUNTING);
        } else if (texts != null) {
            showStep(texts, Text.WRITE_STEP, Text.WRITING);
        }
    }

    private void showStep(LongWork.Step step, Text known, Text counting) {
        boolean counted = step.total() != 0;
        progress.setProgress(step.share());
        under.setText(
                counted
                        ? words.of(known, words.number(step.done()), words.number(step.total()))
                        : words.of(counting));
    }

    /** The keys that matter most, as far as there are any. */
    private String hints() {
        Map<Text, List<ProgramCommand>> hints = new LinkedHashMap<>();
        hints.put(Text.STATUS_KEY_WALK, List.of(ProgramCommand.NEXT, ProgramCommand.PREVIOUS));
        hints.put(Text.STATUS_KEY_BOOKMARK, List.of(ProgramCommand.BOOKMARK));
        hints.put(Text.STATUS_KEY_READ, List.of(ProgramCommand.READ));
        hints.put(Text.STATUS_KEY_SKIP, List.of(ProgramCommand.SKIP));
        hints.put(Text.STATUS_KEY_PDF, List.of(ProgramCommand.OPEN));
        hints.put(Text.STATUS_KEY_UNDO, List.of(ProgramCommand.UNDO));
        hints.put(Text.STATUS_KEY_HELP, List.of(ProgramCommand.HELP));
        return hints.entrySet().stream()
                .filter(hint -> hint.getValue().stream().allMatch(one -> !key(one).isEmpty()))
                .map(
                        hint ->
                                hint.getValue().stream()
                                                .map(this::key)
                                                .collect(Collectors.joining("/"))
                                        + " "
                                        + words.of(hint.getKey()))
                .collect(Collectors.joining(" · "));
    }

    private String key(ProgramCommand command) {
        return words.keys().shown(command);
    }
}

package app.seojae.ui.annotations;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.Grouping;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** 주석·메모: every mark and note of the library, searched while one types. */
public final class AnnotationsScreen extends BorderPane {

    /** So many lines before the last one the next ones are asked for. */
    private static final int AHEAD = 40;

    private final LibraryAnnotations model;
    private final Messages words;
    private final BiConsumer<Annotation, PaperRow> openMark;
    private final Consumer<PaperRow> openNote;
    private final FilterBar filter;
    private final MenuButton grouping = new MenuButton();
    private final Label count = new Label();
    private final Label empty = new Label();
    private final HBox head = new HBox(10);
    private final ListView<LibraryRow> list = new ListView<>();
    private BiConsumer<Annotation, AnnotationCopyForm> copy = (mark, form) -> {};

    /**
     * @param openMark opens a paper at a mark
     * @param openNote shows a paper with its note
     */
    public AnnotationsScreen(
            LibraryAnnotations model,
            Messages words,
            AreaPictures pictures,
            BiConsumer<Annotation, PaperRow> openMark,
            Consumer<PaperRow> openNote) {
        this.model = model;
        this.words = words;
        this.openMark = openMark;
        this.openNote = openNote;
        filter = new FilterBar(words);
        getStyleClass().add("marks-screen");
        Label title = new Label(words.of(Text.MARKS_LIBRARY));
        title.getStyleClass().add("page-title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        count.getStyleClass().add("muted");
        head.getChildren().setAll(title, count, space);
        head.getStyleClass().add("marks-head");
        grouping.accessibleTextProperty().bind(grouping.textProperty());
        grouping.getStyleClass().add("plain");
        for (Grouping by : Grouping.values()) {
            MenuItem item = new MenuItem(words.of(name(by)));
            item.setOnAction(event -> ask(by));
            grouping.getItems().add(item);
        }
        filter.add(grouping);
        empty.getStyleClass().add("side-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setAccessibleText(words.of(Text.MARKS_LIBRARY));
        list.setCellFactory(view -> cell(pictures));
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        open(list.getSelectionModel().getSelectedItem());
                        event.consume();
                    }
                });
        list.setItems(model.rows());
        setTop(new VBox(head, filter));
        setCenter(list);
        filter.filterProperty().addListener(o -> ask(model.grouping()));
        model.foundProperty().addListener((o, before, now) -> show(now));
        model.tagsProperty().subscribe(this::offer);
        ask(model.grouping());
        show(model.foundProperty().get());
    }

    private LibraryAnnotationCell cell(AreaPictures pictures) {
        LibraryAnnotationCell cell =
                new LibraryAnnotationCell(words, model::grouping, pictures, list.widthProperty());
        cell.indexProperty()
                .subscribe(
                        at -> {
                            if (at.intValue() >= model.rows().size() - AHEAD) {
                                model.more();
                            }
                        });
        cell.act(
                words,
                this::open,
                row -> row instanceof LibraryRow.Mark mark ? mark.annotation() : null,
                (one, form) -> copy.accept(one, form));
        return cell;
    }

    /** Says who copies a mark, and who takes the papers of those found out. */
    public void onTakenOut(BiConsumer<Annotation, AnnotationCopyForm> copier, Runnable export) {
        copy = copier;
        Button out = new Button(words.of(Text.EXPORT), Icons.of(Feather.SHARE, 14));
        out.getStyleClass().add("plain");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setOnAction(event -> export.run());
        head.getChildren().add(out);
    }

    /** The mark the person stands on. */
    public Optional<Annotation> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof LibraryRow.Mark mark
                ? Optional.of(mark.annotation())
                : Optional.empty();
    }

    /** What marks and notes are looked for now. */
    public AnnotationQuery asked() {
        return filter.filterProperty().get().query();
    }

    /** Lets the person type what to look for. */
    public void focusSearch() {
        filter.field().requestFocus();
    }

    /** Gathers the marks by something else. */
    public void ask(Grouping by) {
        grouping.setText(words.of(Text.MARKS_GROUPED, words.of(name(by))));
        boolean all = filter.filterProperty().get().equals(AnnotationListFilter.ALL);
        empty.setText(words.of(all ? Text.MARKS_LIBRARY_EMPTY : Text.MARKS_NONE_FIT));
        list.scrollTo(0);
        model.ask(filter.filterProperty().get(), by);
    }

    private static Text name(Grouping by) {
        return switch (by) {
            case PAPER -> Text.MARKS_BY_PAPER;
            case DAY -> Text.MARKS_BY_DAY;
            case TAG -> Text.MARKS_BY_TAG;
            case COLOUR -> Text.MARKS_BY_COLOUR;
        };
    }

    private void show(LibraryAnnotations.Found found) {
        count.setText(
                words.of(
                        Text.MARKS_COUNT,
                        words.number(found.marks()),
                        words.number(found.notes())));
    }

    /** While one tag is wanted, the others stay on offer. */
    private void offer(List<String> tags) {
        if (filter.filterProperty().get().tag() == null) {
            filter.offer(tags);
        }
    }

    private void open(@Nullable LibraryRow row) {
        if (row instanceof LibraryRow.Mark mark) {
            openMark.accept(mark.annotation(), mark.paper());
        } else if (row instanceof LibraryRow.Note note) {
            openNote.accept(note.paper());
        }
    }
}

package app.seojae.ui.annotations;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationCopyForm;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.session.PaperAnnotations;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * All marks of a paper, digest and PDF, in reading order; arrow keys and clicks lead to them.
 * Confined to the FX thread.
 */
public final class AnnotationsPane extends VBox {

    private final PaperAnnotations marks;
    private final Messages words;
    private final Consumer<PlacedAnnotation> goTo;
    private final FilterBar filter;
    private final Label report = new Label();
    private final Label empty = new Label();
    private final ListView<AnnotationRow> list = new ListView<>();
    private final FormerPagePane oldPage;
    private BiConsumer<Annotation, AnnotationCopyForm> copy = (mark, form) -> {};
    private boolean following;

    /**
     * @param goTo shows a mark where it stands; a lost one has no place to go to
     */
    public AnnotationsPane(
            PaperAnnotations marks,
            Messages words,
            FormerPages oldPages,
            AreaPictures pictures,
            Consumer<PlacedAnnotation> goTo) {
        this.marks = marks;
        this.words = words;
        this.goTo = goTo;
        filter = new FilterBar(words);
        oldPage = new FormerPagePane(words, oldPages);
        oldPage.share(heightProperty());
        AnnotationDescription names = new AnnotationDescription(words);
        getStyleClass().add("marks-pane");
        report.getStyleClass().add("mark-report");
        report.setWrapText(true);
        report.setMinHeight(Region.USE_PREF_SIZE);
        empty.getStyleClass().add("side-empty");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        list.setAccessibleText(words.of(Text.MARKS_TAB));
        list.setCellFactory(view -> cell(names, pictures));
        list.getSelectionModel().selectedItemProperty().addListener((o, b, row) -> stoodOn(row));
        list.setOnKeyPressed(
                event -> {
                    if (words.keys().matches(ReaderCommand.LIST_GO, event)) {
                        lead(list.getSelectionModel().getSelectedItem());
                        event.consume();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, report, list, oldPage);
        marks.all().addListener((ListChangeListener<PlacedAnnotation>) change -> fill());
        filter.filterProperty().addListener((Observable o) -> fill());
        marks.selectedProperty().addListener(o -> follow());
        fill();
    }

    /** Says who copies a mark, so that each offers to be copied. */
    public void onCopy(BiConsumer<Annotation, AnnotationCopyForm> copier) {
        copy = copier;
    }

    private AnnotationCell cell(AnnotationDescription names, AreaPictures pictures) {
        AnnotationCell cell = new AnnotationCell(names, pictures, list.widthProperty());
        cell.act(
                words,
                this::lead,
                row -> row instanceof AnnotationRow.Mark mark ? mark.placed().annotation() : null,
                (one, form) -> copy.accept(one, form));
        return cell;
    }

    /** Told of a lost mark that the person gives the place of what is selected. */
    public void setOnPlace(Consumer<PlacedAnnotation> handler) {
        oldPage.setOnPlace(handler);
    }

    /** The list, which arrow keys walk while it has the focus. */
    public ListView<?> list() {
        return list;
    }

    /** Goes some marks on, over what stands between them; whether the list has the keys. */
    public boolean walk(int by) {
        if (!list.isFocused()) {
            return false;
        }
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < list.getItems().size()) {
            if (list.getItems().get(at) instanceof AnnotationRow.Mark) {
                list.getSelectionModel().select(at);
                reveal(at);
                break;
            }
            at += by;
        }
        return true;
    }

    /** Removes the mark the person stands on; whether the list has the keys. */
    public boolean remove() {
        PlacedAnnotation one = marks.find(marks.selectedProperty().get()).orElse(null);
        if (!list.isFocused() || one == null) {
            return false;
        }
        marks.remove(List.of(one.annotation().id()));
        return true;
    }

    /** Wants only these marks. */
    public void narrow(AnnotationListFilter wanted) {
        filter.set(wanted);
    }

    private void fill() {
        List<PlacedAnnotation> all = List.copyOf(marks.all());
        filter.offer(
                all.stream()
                        .flatMap(one -> one.annotation().tags().stream())
                        .distinct()
                        .sorted()
                        .toList());
        following = true;
        list.getItems()
                .setAll(
                        AnnotationRows.of(
                                all,
                                filter.filterProperty().get(),
                                lost -> words.of(Text.MARKS_LOST, lost)));
        following = false;
        filter.setVisible(!all.isEmpty());
        filter.setManaged(!all.isEmpty());
        empty.setText(all.isEmpty() ? howToMark() : words.of(Text.MARKS_NONE_FIT));
        tell(AnnotationRows.report(all, marks.version()));
        follow();
    }

    private void tell(AnnotationRows.Report found) {
        report.setVisible(found.all() > 0);
        report.setManaged(found.all() > 0);
        report.setText(
                words.of(
                        Text.MARKS_REPORT,
                        found.all(),
                        found.exact(),
                        found.similar(),
                        found.lost()));
    }

    /** Stands in the list on the mark that the person stands on elsewhere. */
    private void follow() {
        PlacedAnnotation one = marks.find(marks.selectedProperty().get()).orElse(null);
        oldPage.show(one);
        int at = one == null ? -1 : list.getItems().indexOf(new AnnotationRow.Mark(one));
        following = true;
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (at != list.getSelectionModel().getSelectedIndex()) {
            list.getSelectionModel().select(at);
            reveal(at);
        }
        following = false;
    }

    private void stoodOn(@Nullable AnnotationRow row) {
        if (!following && row instanceof AnnotationRow.Mark mark) {
            boolean other =
                    !Objects.equals(
                            marks.selectedProperty().get(), mark.placed().annotation().id());
            marks.select(mark.placed().annotation().id());
            if (other) {
                goTo.accept(mark.placed());
            }
        }
    }

    private void lead(@Nullable AnnotationRow row) {
        if (row instanceof AnnotationRow.Mark mark) {
            marks.select(mark.placed().annotation().id());
            goTo.accept(mark.placed());
        }
    }

    /**
     * What comes and goes below takes room of the list; the mark stood on stays in sight. A list
     * that was told to go to it before it was ever laid out goes by guessed heights, past it.
     */
    @Override
    protected void layoutChildren() {
        double before = list.getHeight();
        super.layoutChildren();
        if (list.getHeight() < before || before == 0) {
            reveal(list.getSelectionModel().getSelectedIndex());
        }
    }

    private void reveal(int at) {
        if (at < 0) {
            return;
        }
        // Lines just put in are not laid out yet, and one would go past them by guessed heights.
        list.layout();
        if (!isInSight(at)) {
            list.scrollTo(at);
            // The first time the list only guesses how high the lines are that it never showed.
            list.layout();
            list.scrollTo(at);
        }
    }

    private boolean isInSight(int at) {
        for (Node node : list.lookupAll(".list-cell")) {
            if (node instanceof ListCell<?> cell && cell.getIndex() == at && cell.isVisible()) {
                Bounds bounds = list.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
                return bounds.getMinY() >= 0 && bounds.getMaxY() <= list.getHeight();
            }
        }
        return false;
    }

    private String howToMark() {
        String key = words.keys().shown(ReaderCommand.COLOUR);
        return key.isEmpty() ? words.of(Text.MARKS_EMPTY) : words.of(Text.MARKS_EMPTY_KEY, key);
    }
}

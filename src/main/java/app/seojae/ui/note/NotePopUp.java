package app.seojae.ui.note;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationColour;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.ui.kit.AnnotationKindNames;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.CopyMenu;
import app.seojae.ui.session.PaperAnnotations;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The note beside a mark: its words, comment, colour, kind and tags, and the way to remove it. */
final class NotePopUp extends VBox {

    private final Messages words;
    private final PaperAnnotations marks;
    private final BesideLayer layer;
    private final Function<PlacedAnnotation, @Nullable Bounds> places;
    private final Runnable focusBack;
    private final Map<AnnotationKind, ToggleButton> kinds;
    private final Map<AnnotationColour, ToggleButton> dots;
    private final Label name = new Label();
    private final Label quote = new Label();
    private final CommentField comment;
    private final AnnotationTags tags;
    private final InvalidationListener refresh = o -> refresh();
    private @Nullable UUID shown;

    /**
     * @param places where a mark is seen, in the layer's coordinates
     * @param focusBack gives the keyboard back to what the mark stands in
     */
    NotePopUp(
            NoteNeeds needs,
            PaperAnnotations marks,
            BesideLayer layer,
            Function<PlacedAnnotation, @Nullable Bounds> places,
            Runnable focusBack) {
        super(9);
        this.words = needs.words();
        this.marks = marks;
        this.layer = layer;
        this.places = places;
        this.focusBack = focusBack;
        getStyleClass().addAll("floating", "mark-note-pop-up");
        Swatches swatches = new Swatches(needs.words());
        kinds = swatches.wordKinds(kind -> change(one -> one.withKind(kind)));
        dots =
                swatches.colours(
                        colour -> {
                            needs.coloured().accept(colour);
                            change(one -> one.withColour(colour.rgb()));
                        });
        comment = new CommentField(needs.words(), marks::comment, needs.browser());
        tags = new AnnotationTags(needs.words(), now -> change(one -> one.withTags(now)));
        Button copy = swatches.button(Feather.COPY, Text.MARK_COPY);
        copy.setOnAction(event -> copy(copy, needs));
        Button remove = swatches.button(Feather.TRASH_2, Text.MARK_REMOVE);
        remove.setOnAction(event -> remove());
        Button close = swatches.button(Feather.X, Text.CLOSE);
        close.setOnAction(event -> close());
        name.getStyleClass().addAll("muted", "small");
        quote.getStyleClass().add("mark-quote");
        quote.setWrapText(true);
        HBox head = row(2);
        head.getChildren().add(name);
        head.getChildren().addAll(Swatches.nodes(kinds));
        head.getChildren().addAll(space(), copy, remove, close);
        HBox colours = row(2);
        colours.getChildren().addAll(Swatches.nodes(dots));
        getChildren().addAll(head, quote, comment, colours, tags);
        marks.all().addListener(new WeakInvalidationListener(refresh));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        // Closing a tab takes it out of the window: what was typed is saved then too.
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene == null) {
                                flush();
                            }
                        });
    }

    private void copy(Button from, NoteNeeds needs) {
        flush();
        marks.find(shown)
                .map(PlacedAnnotation::annotation)
                .ifPresent(
                        one -> {
                            ContextMenu menu = new ContextMenu();
                            menu.getItems()
                                    .setAll(
                                            CopyMenu.items(
                                                    words, form -> needs.copy().accept(one, form)));
                            menu.show(from, Side.BOTTOM, 0, 0);
                        });
    }

    private static HBox row(double gap) {
        HBox row = new HBox(gap);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /**
     * Opens the note of a mark beside it.
     *
     * @param writing whether the keyboard goes into the comment
     */
    void open(UUID mark, boolean writing) {
        if (!mark.equals(shown)) {
            flush();
        }
        shown = mark;
        layer.show(this, this::place);
        refresh();
        if (writing) {
            applyCss();
            comment.write();
        }
    }

    /** Whether it is seen. */
    boolean isOpen() {
        return shown != null && layer.shows(this);
    }

    /** Saves what was typed and goes; the keyboard goes back to the pages. */
    void close() {
        if (shown != null) {
            // The input method ends its syllable when the focus goes: first that, then reading it.
            if (isFocusWithin()) {
                focusBack.run();
            }
            flush();
            shown = null;
            comment.forget();
            layer.hide(this);
        }
    }

    /** Saves what was typed. */
    void flush() {
        if (shown != null) {
            tags.add();
            comment.flush();
        }
    }

    private @Nullable Bounds place() {
        return marks.find(shown).map(places).orElse(null);
    }

    private void change(UnaryOperator<Annotation> how) {
        UUID mark = shown;
        if (mark != null) {
            comment.flush();
            marks.change(mark, how);
        }
    }

    private void remove() {
        UUID mark = shown;
        if (mark != null) {
            comment.flush();
            close();
            marks.remove(List.of(mark));
        }
    }

    /** Shows the mark as it is now, and goes where it is no more. */
    private void refresh() {
        if (shown == null) {
            return;
        }
        PlacedAnnotation placed = marks.find(shown).orElse(null);
        if (placed == null) {
            comment.forget();
            close();
            return;
        }
        Annotation one = placed.annotation();
        boolean onWords = one.kind().isOnWords();
        name.setText(onWords ? "" : words.of(AnnotationKindNames.name(one.kind())));
        name.setManaged(!onWords);
        kinds.values().forEach(button -> button.setVisible(onWords));
        kinds.values().forEach(button -> button.setManaged(onWords));
        Swatches.select(kinds, one.kind());
        Swatches.select(dots, one.colourName());
        quote.setText("“" + one.text().replace('\n', ' ') + "”");
        quote.setVisible(!one.text().isEmpty());
        quote.setManaged(!one.text().isEmpty());
        comment.show(one.id(), one.comment());
        tags.show(one.tags());
        layer.requestLayout();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}

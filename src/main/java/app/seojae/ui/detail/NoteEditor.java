package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.library.papers.NoteWritten;
import app.seojae.model.paper.NoteText;
import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TabLeaves;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.FocusOnceInScene;
import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.ui.kit.prose.SharedText;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/**
 * A paper's note: Markdown, drawn until it is clicked, saved at each pause and on every way out.
 *
 * <p>Text still being composed is not in the text yet, so nothing half typed is ever saved.
 */
final class NoteEditor extends VBox implements DetailSection {

    private static final Duration PAUSE = Duration.millis(400);
    private static final double LINE_HEIGHT = 22;
    private static final int MIN_LINES = 4;
    private static final int MAX_LINES = 18;

    private final Messages words;
    private final Save save;
    private final TextArea area = new TextArea();
    private final MarkdownView drawn;
    private final StackPane frame = new StackPane();
    private final Label state = new Label();
    private final Button toggle = new Button();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private long paper;
    private long wanted;
    private final SharedText shared = new SharedText(area);

    /** Writes a note. */
    @FunctionalInterface
    interface Save {
        /**
         * Writes the note of a paper, as Markdown.
         *
         * @param seen the note it was made from
         * @param done told how it stands in the library now, or nothing where it was not written
         */
        void save(long paper, NoteText seen, String markdown, Consumer<Optional<NoteWritten>> done);
    }

    NoteEditor(Messages words, Save save, Consumer<String> openLink) {
        super(8);
        this.words = words;
        this.save = save;
        this.drawn = new MarkdownView(14, 1.65, openLink);
        TextSize.follow(area, size -> fitLines());
        getStyleClass().add("note");
        Label title = new Label(words.of(Text.MY_NOTE));
        title.getStyleClass().add("section-label");
        state.getStyleClass().addAll("muted", "small");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        toggle.getStyleClass().add("bare");
        toggle.setOnAction(event -> edit(!isEditing()));
        HBox head = new HBox(8, title, space, state, toggle);
        head.setAlignment(Pos.CENTER_LEFT);
        area.setWrapText(true);
        TabLeaves.of(area);
        area.setPromptText(words.of(Text.NOTE_PROMPT));
        area.setAccessibleText(words.of(Text.MY_NOTE));
        area.getStyleClass().add("note-area");
        frame.getStyleClass().add("note-frame");
        frame.setAlignment(Pos.TOP_LEFT);
        frame.setOnMouseClicked(
                event -> {
                    if (!isEditing()) {
                        edit(true);
                    }
                });
        getChildren().addAll(head, frame);
        pause.setOnFinished(event -> flush());
        area.textProperty()
                .addListener(
                        o -> {
                            if (shared.isTyped()) {
                                state.setText(words.of(Text.NOTE_TYPING));
                                pause.playFromStart();
                            }
                            fitLines();
                        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        area.focusedProperty()
                .addListener(
                        o -> {
                            if (!area.isFocused()) {
                                flush();
                            }
                        });
        sceneProperty()
                .addListener(
                        o -> {
                            if (getScene() == null) {
                                flush();
                            }
                        });
        edit(false);
    }

    @Override
    public Region node() {
        return this;
    }

    @Override
    public void show(Paper shown) {
        show(shown.id(), shown.noteText());
    }

    /** Shows a paper's note; what was typed for another is saved first. */
    void show(long newPaper, NoteText note) {
        if (paper == newPaper) {
            arrived(note);
            return;
        }
        flush();
        paper = newPaper;
        shared.show(note.revision(), note.markdown());
        state.setText("");
        edit(false);
        if (wanted == newPaper) {
            begin();
        }
    }

    /** Lets the person write a paper's note, as soon as that paper is shown. */
    void startWriting(long of) {
        wanted = of;
        if (paper == of) {
            begin();
        }
    }

    private void begin() {
        wanted = 0;
        edit(true);
        area.positionCaret(area.getLength());
        FocusOnceInScene.of(area);
    }

    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            edit(false);
            toggle.requestFocus();
            event.consume();
        }
    }

    /** Hands over what was typed and not yet saved. */
    @Override
    public void flush() {
        pause.stop();
        if (paper != 0 && shared.isTyped()) {
            long of = paper;
            SharedText.Draft draft = shared.take();
            save.save(
                    of,
                    new NoteText(draft.revision(), draft.base()),
                    draft.text(),
                    written -> settled(of, draft, written));
        }
    }

    private void settled(long of, SharedText.Draft draft, Optional<NoteWritten> written) {
        if (of != paper) {
            return;
        }
        if (written.isEmpty()) {
            shared.failed(draft);
            state.setText(words.of(Text.NOTE_NOT_SAVED));
            return;
        }
        NoteText stands = written.get().note();
        shared.written(draft, stands.revision(), stands.markdown());
        state.setText(words.of(written.get().keptBoth() ? Text.NOTE_KEPT_BOTH : Text.NOTE_SAVED));
        drawAgain();
    }

    /** What others wrote comes into the text, also while the person types. */
    private void arrived(NoteText note) {
        if (shared.arrive(note.revision(), note.markdown())) {
            state.setText(words.of(Text.NOTE_KEPT_BOTH));
        }
        drawAgain();
    }

    private void drawAgain() {
        if (!isEditing()) {
            edit(false);
        }
    }

    private boolean isEditing() {
        return frame.getChildren().contains(area);
    }

    private void edit(boolean on) {
        if (on) {
            frame.getChildren().setAll(area);
            fitLines();
        } else {
            flush();
            if (area.getText().isBlank()) {
                Label prompt = new Label(words.of(Text.NOTE_PROMPT));
                prompt.getStyleClass().add("muted");
                prompt.setWrapText(true);
                frame.getChildren().setAll(prompt);
            } else {
                drawn.setMarkdown(area.getText());
                frame.getChildren().setAll(drawn);
            }
        }
        toggle.setGraphic(Icons.of(on ? Feather.EYE : Feather.EDIT_2, 14));
        toggle.setAccessibleText(words.of(on ? Text.NOTE_PREVIEW : Text.NOTE_EDIT));
    }

    private void fitLines() {
        long lines = area.getText().lines().count() + area.getText().length() / 60;
        double line = LINE_HEIGHT * TextSize.now(area);
        area.setPrefHeight((Math.clamp(lines, MIN_LINES, MAX_LINES) + 1) * line);
    }
}

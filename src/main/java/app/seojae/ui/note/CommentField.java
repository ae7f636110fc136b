package app.seojae.ui.note;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TabLeaves;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.ui.kit.prose.SharedText;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The comment of a mark: Markdown, typed or drawn, handed over at each pause and on every way out.
 * A syllable still being composed stands in the field already, so that it is handed over too.
 */
final class CommentField extends StackPane {

    /** Half a second is what may be lost at most, with room for writing it. */
    private static final Duration PAUSE = Duration.millis(350);

    private static final double LINE = 21;
    private static final int FEWEST = 3;
    private static final int MOST = 9;
    private static final int LETTERS_A_LINE = 38;

    private final Messages words;
    private final Save save;
    private final TextArea area = new TextArea();
    private final MarkdownView drawn;
    private final Button toggle = new Button();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable UUID mark;
    private final SharedText shared = new SharedText(area);

    /** Writes a comment. */
    @FunctionalInterface
    interface Save {
        /**
         * Writes the comment of a mark, as Markdown.
         *
         * @param seen the comment it was made from
         * @param done told whether it is on disk
         */
        void save(UUID mark, String seen, String comment, Consumer<Boolean> done);
    }

    CommentField(Messages words, Save save, Consumer<String> openLink) {
        this.words = words;
        this.save = save;
        drawn = new MarkdownView(13.5, 1.55, openLink);
        TextSize.follow(area, size -> fitLines());
        getStyleClass().add("comment-field");
        area.setWrapText(true);
        TabLeaves.of(area);
        area.setPromptText(words.of(Text.MARK_COMMENT_PROMPT));
        area.setAccessibleText(words.of(Text.MARK_COMMENT));
        area.getStyleClass().add("note-area");
        toggle.getStyleClass().addAll("bare", "comment-toggle");
        toggle.setFocusTraversable(false);
        toggle.setOnAction(event -> toggle());
        StackPane.setAlignment(toggle, Pos.TOP_RIGHT);
        pause.setOnFinished(event -> flush());
        area.textProperty()
                .subscribe(
                        text -> {
                            if (shared.isTyped()) {
                                pause.playFromStart();
                            }
                            fitLines();
                        });
        area.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                flush();
                            }
                        });
    }

    /** Shows the comment of a mark; what was typed for another is handed over first. */
    void show(UUID of, String comment) {
        if (of.equals(mark)) {
            shared.arrive(0, comment);
            if (!isEditing()) {
                drawn.setMarkdown(area.getText());
            }
            return;
        }
        flush();
        mark = of;
        shared.show(0, comment);
        edit(comment.isBlank());
    }

    /** Puts the keyboard into the field, behind what is written. */
    void write() {
        edit(true);
        area.requestFocus();
        area.positionCaret(area.getLength());
    }

    /** Hands over what was typed since the last time. */
    void flush() {
        pause.stop();
        UUID of = mark;
        if (of != null && shared.isTyped()) {
            SharedText.Draft draft = shared.take();
            save.save(of, draft.base(), draft.text(), done -> settled(draft, done));
        }
    }

    private void settled(SharedText.Draft draft, boolean done) {
        if (done) {
            shared.written(draft, 0, draft.text());
        } else {
            shared.failed(draft);
        }
    }

    /** Belongs to no mark any more; nothing is handed over. */
    void forget() {
        pause.stop();
        mark = null;
        shared.show(0, "");
    }

    private boolean isEditing() {
        return getChildren().contains(area);
    }

    private void toggle() {
        if (isEditing()) {
            edit(false);
        } else {
            write();
        }
    }

    private void edit(boolean on) {
        if (on) {
            getChildren().setAll(area, toggle);
            fitLines();
        } else {
            flush();
            drawn.setMarkdown(area.getText());
            getChildren().setAll(drawn, toggle);
        }
        String says = words.of(on ? Text.NOTE_PREVIEW : Text.NOTE_EDIT);
        toggle.setGraphic(Icons.of(on ? Feather.EYE : Feather.EDIT_2, 14));
        toggle.setAccessibleText(says);
        Hint.on(toggle, says);
    }

    private void fitLines() {
        String text = area.getText();
        long lines = text.lines().mapToLong(line -> 1 + line.length() / LETTERS_A_LINE).sum();
        area.setPrefHeight((Math.clamp(lines, FEWEST, MOST) + 1) * LINE * TextSize.now(area));
    }
}

package app.seojae.ui.kit.control;

import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Short sentences at the foot of the window that go away by themselves. On the FX thread. */
public final class Notices {

    private static final Duration SHOWN = Duration.seconds(6);
    private static final Duration SHOWN_PROBLEM = Duration.seconds(12);
    private static final int MOST = 3;

    private final Messages words;
    private final VBox pane = new VBox(8);

    public Notices(Messages words) {
        this.words = words;
        pane.setAlignment(Pos.BOTTOM_CENTER);
        pane.setPickOnBounds(false);
        pane.getStyleClass().add("notices");
        pane.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    /** The layer to lay over the window. */
    public VBox pane() {
        return pane;
    }

    /** Says what was done. */
    public void say(String sentence) {
        show(sentence, null, null, SHOWN);
    }

    /** Says what was done and offers one thing to do about it. */
    public void say(String sentence, Text actionTitle, Runnable action) {
        show(sentence, actionTitle, action, SHOWN);
    }

    /** Takes back what was offered under a title, as it would now do something else. */
    public void withdraw(Text actionTitle) {
        pane.getChildren().removeIf(notice -> notice.getUserData() == actionTitle);
    }

    /** Says what went wrong. */
    public void problem(Problem problem) {
        String sentence = words.of(problem);
        show(
                problem.place() == null ? sentence : problem.place() + " — " + sentence,
                null,
                null,
                SHOWN_PROBLEM);
    }

    private void show(
            String sentence,
            @Nullable Text actionTitle,
            @Nullable Runnable action,
            Duration shown) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        TextSize.maxWidth(label, 640);
        HBox notice = new HBox(label);
        notice.getStyleClass().add("notice");
        notice.setAccessibleRole(AccessibleRole.TEXT);
        notice.setAccessibleText(sentence);
        notice.setMaxWidth(Region.USE_PREF_SIZE);
        notice.setUserData(actionTitle);
        if (actionTitle != null && action != null) {
            Button button = new Button(words.of(actionTitle));
            button.setFocusTraversable(false);
            button.setOnAction(
                    event -> {
                        pane.getChildren().remove(notice);
                        action.run();
                    });
            notice.getChildren().add(button);
        }
        Button close = new Button(null, Icons.of(Feather.X, 14));
        close.setAccessibleText(words.of(Text.CLOSE));
        close.setFocusTraversable(false);
        close.setOnAction(event -> pane.getChildren().remove(notice));
        notice.getChildren().add(close);
        pane.getChildren().add(notice);
        if (pane.getChildren().size() > MOST) {
            pane.getChildren().removeFirst();
        }
        PauseTransition timer = new PauseTransition(shown);
        timer.setOnFinished(event -> pane.getChildren().remove(notice));
        timer.play();
    }
}

package app.seojae.ui.feeds;

import app.seojae.l10n.Text;
import app.seojae.library.feeds.FeedChecks;
import app.seojae.model.Problem;
import app.seojae.model.feed.Feed;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.control.IconButton;
import app.seojae.ui.kit.control.Showing;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A feed: where it is, what it brought, what is wrong, and what can be done with it. */
final class FeedCard extends VBox {

    private static final int SHOWN_TROUBLES = 3;

    private final FeedsModel model;
    private final Messages words;
    private final FeedSentences sentences;
    private final long number;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final Label address = new Label();
    private final Label facts = new Label();
    private final Label came = new Label();
    private final Label problem = new Label();
    private final VBox troubles = new VBox(2);
    private final RhythmMenu rhythm;
    private final Button check;
    private final Button stop;
    private final Button pause;
    private final Button remove;
    private final ProgressBar progress = new ProgressBar();
    private final Label step = new Label();
    private final HBox going;
    private final HBox asking;
    private boolean paused;

    FeedCard(long number, FeedsModel model, FeedSentences sentences, Messages words) {
        this.number = number;
        this.model = model;
        this.sentences = sentences;
        this.words = words;
        getStyleClass().addAll("settings-card", "feed-card");
        name.getStyleClass().add("settings-name");
        name.setMinWidth(0);
        kind.getStyleClass().add("chip");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        address.getStyleClass().addAll("muted", "small");
        address.setMinWidth(0);
        facts.getStyleClass().addAll("muted", "small");
        facts.setWrapText(true);
        facts.setMinWidth(0);
        came.getStyleClass().addAll("small", "feed-came");
        came.setMinWidth(Region.USE_PREF_SIZE);
        rhythm = new RhythmMenu(sentences, words, chosen -> model.rhythm(number, chosen));
        check = button("plain", Text.FEEDS_CHECK, Feather.REFRESH_CW, () -> model.check(number));
        stop = button("plain", Text.STOP, Feather.X, () -> model.stop(number));
        pause = button("bare", Text.FEEDS_PAUSE, Feather.PAUSE, () -> model.pause(number, !paused));
        remove = button("bare", Text.FEEDS_REMOVE, Feather.TRASH_2, () -> ask(true));
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        step.getStyleClass().addAll("muted", "small");
        step.setMinWidth(Region.USE_PREF_SIZE);
        going = line(progress, step, stop);
        problem.getStyleClass().addAll("small", "feed-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(Double.MAX_VALUE);
        troubles.getStyleClass().add("feed-troubles");
        asking = question();
        getChildren()
                .setAll(
                        line(name, kind, space(), rhythm, check),
                        address,
                        line(facts, came, space(), pause, remove),
                        going,
                        problem,
                        troubles,
                        asking);
        ask(false);
    }

    private HBox question() {
        Label sentence = new Label(words.of(Text.FEEDS_REMOVE_ASK));
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        Button yes =
                button("primary", Text.FEEDS_REMOVE, Feather.TRASH_2, () -> model.remove(number));
        Button no = button("plain", Text.FEEDS_KEEP, Feather.X, () -> ask(false));
        HBox box = line(sentence, space(), no, yes);
        box.getStyleClass().add("feed-question");
        return box;
    }

    /** Asks in place whether the feed shall go, or thinks better of it. */
    private void ask(boolean wanted) {
        boolean wasAsked = asking.isVisible();
        Showing.set(asking, wanted);
        remove.setDisable(wanted);
        if (wanted) {
            asking.getChildren().get(2).requestFocus();
        } else if (wasAsked && getScene() != null) {
            remove.requestFocus();
        }
    }

    private Button button(String style, Text title, Feather icon, Runnable action) {
        return new IconButton(style, words.of(title), icon, action);
    }

    private static HBox line(Node... nodes) {
        HBox box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Shows how the feed stands now. */
    void show(FeedState state) {
        Feed feed = state.feed();
        String called = sentences.name(feed);
        paused = feed.paused();
        name.setText(called);
        kind.setText(sentences.kind(feed));
        address.setText(feed.url());
        Hint.on(address, feed.url());
        Showing.set(address, sentences.isAddressTelling(feed));
        facts.setText(sentences.facts(state));
        rhythm.show(feed.rhythm(), called);
        Showing.set(rhythm, !feed.isLocal() && !paused);
        pause.setText(words.of(paused ? Text.FEEDS_RESUME : Text.FEEDS_PAUSE));
        pause.setGraphic(Icons.of(paused ? Feather.PLAY : Feather.PAUSE, 14));
        named(pause, called);
        named(remove, called);
        named(check, called);
        named(stop, called);
        pseudo(paused);
        showStep(state);
    }

    private void pseudo(boolean resting) {
        getStyleClass().remove("resting");
        if (resting) {
            getStyleClass().add("resting");
        }
    }

    /** Shows how far a check has come, or what came of it. */
    void showStep(FeedState state) {
        FeedChecks.Step now = state.step();
        boolean focused = stop.isFocused();
        Showing.set(going, now != null);
        Showing.set(check, now == null);
        check.setDisable(sentences.isWaiting(state.feed()));
        if (focused && now == null) {
            check.requestFocus();
        }
        if (now != null) {
            boolean counted = now.total() > 0;
            progress.setProgress(counted ? (double) now.done() / now.total() : -1);
            step.setText(
                    counted
                            ? words.of(
                                    Text.FEEDS_STEP,
                                    words.number(now.done()),
                                    words.number(now.total()))
                            : words.of(Text.FEEDS_CHECKING));
        }
        came.setText(now == null ? sentences.came(state) : "");
        Showing.set(came, !came.getText().isEmpty());
        showProblems(state, now != null);
    }

    private void showProblems(FeedState state, boolean under) {
        boolean patience = sentences.isPatience(state);
        problem.setText(under ? "" : sentences.problem(state));
        problem.setGraphic(Icons.of(patience ? Feather.CLOCK : Feather.ALERT_CIRCLE, 14));
        problem.getStyleClass().remove("patience");
        if (patience) {
            problem.getStyleClass().add("patience");
        }
        Showing.set(problem, !problem.getText().isEmpty());
        troubles.getChildren().clear();
        state.troubles().stream().limit(SHOWN_TROUBLES).map(this::trouble).forEach(this::add);
        int more = state.troubles().size() - SHOWN_TROUBLES;
        if (more > 0) {
            add(quiet(words.of(Text.FEEDS_MORE_TROUBLES, words.number(more))));
        }
        Showing.set(troubles, !state.troubles().isEmpty());
    }

    private void add(Label label) {
        troubles.getChildren().add(label);
    }

    private Label trouble(Problem one) {
        return quiet(one.place() + "  " + words.of(one));
    }

    private static Label quiet(String sentence) {
        Label label = new Label(sentence);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private static void named(Button button, String feed) {
        button.setAccessibleText(button.getText() + ": " + feed);
    }
}

package app.seojae.ui.feeds;

import app.seojae.l10n.Text;
import app.seojae.model.feed.FeedRhythm;
import app.seojae.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;

/** When a feed is checked by itself: never, by the hour, at a time of the morning. */
final class RhythmMenu extends MenuButton {

    private static final List<String> PERIODS = List.of("never", "start", "1h", "6h", "24h");
    private static final List<String> TIMES =
            List.of("06:00", "06:30", "07:00", "07:30", "08:00", "09:00");

    private final FeedSentences sentences;
    private final Messages words;
    private final Consumer<FeedRhythm> chosen;

    RhythmMenu(FeedSentences sentences, Messages words, Consumer<FeedRhythm> chosen) {
        this.sentences = sentences;
        this.words = words;
        this.chosen = chosen;
        getStyleClass().add("plain");
        setMinWidth(Region.USE_PREF_SIZE);
        setMnemonicParsing(false);
    }

    /** Shows what is chosen; one that is not among those offered is offered too. */
    void show(FeedRhythm now, String feed) {
        String name = sentences.rhythm(now);
        setText(name);
        setAccessibleText(words.of(Text.FEEDS_RHYTHM, feed, name));
        List<String> times = new ArrayList<>(TIMES);
        if (!PERIODS.contains(now.word()) && !times.contains(now.word())) {
            times.addFirst(now.word());
        }
        ToggleGroup group = new ToggleGroup();
        getItems().clear();
        PERIODS.forEach(word -> offer(word, now, group));
        getItems().add(new SeparatorMenuItem());
        times.forEach(word -> offer(word, now, group));
    }

    private void offer(String word, FeedRhythm now, ToggleGroup group) {
        FeedRhythm rhythm = new FeedRhythm(word);
        RadioMenuItem item = new RadioMenuItem(sentences.rhythm(rhythm));
        item.setToggleGroup(group);
        item.setSelected(rhythm.equals(now));
        item.setOnAction(event -> chosen.accept(rhythm));
        getItems().add(item);
    }
}

package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** When digests told of a paper, and its upvotes then, as bars with their numbers. */
final class ReadingHistory extends BuiltSection {

    private static final double TALLEST = 40;
    private static final int MOST = 12;

    private final Messages words;

    ReadingHistory(Messages words) {
        super(8);
        this.words = words;
    }

    @Override
    List<?> facts(Paper paper) {
        return List.of(published(paper), paper.earlierUpvotes());
    }

    private static List<DigestVersion> published(Paper paper) {
        return paper.readings().stream().filter(one -> one.origin().isPublished()).toList();
    }

    /** Of a single digest whose upvotes stayed there is nothing to compare. */
    @Override
    List<Region> build(Paper paper) {
        List<DigestVersion> newestFirst = published(paper);
        if (newestFirst.size() < 2 && paper.earlierUpvotes().isEmpty()) {
            return List.of();
        }
        Label title = new Label(words.of(Text.READING_HISTORY));
        title.getStyleClass().add("section-label");
        HBox bars = new HBox(10);
        bars.setAlignment(Pos.BOTTOM_LEFT);
        List<DigestVersion> readings = newestFirst.stream().limit(MOST).toList().reversed();
        int most = 1;
        for (DigestVersion reading : readings) {
            most = Math.max(most, reading.upvotes() == null ? 0 : reading.upvotes());
        }
        for (DigestVersion reading : readings) {
            bars.getChildren().add(bar(reading, most, first(paper, reading)));
        }
        return List.of(title, bars);
    }

    /** What a day's list told of at first, where it told of more later; else the empty string. */
    private static String first(Paper paper, DigestVersion reading) {
        return paper.earlierUpvotes().stream()
                .filter(one -> one.digestName().equals(reading.digestName()))
                .findFirst()
                .map(one -> one.upvotes() + " → ")
                .orElse("");
    }

    private VBox bar(DigestVersion reading, int most, String first) {
        int upvotes = reading.upvotes() == null ? 0 : reading.upvotes();
        Label count = new Label(reading.upvotes() == null ? "–" : "▲ " + first + upvotes);
        count.getStyleClass().addAll("small", "muted");
        Region bar = new Region();
        bar.getStyleClass().add("history-bar");
        bar.setMinHeight(Math.max(2, TALLEST * upvotes / most));
        Label day =
                new Label(reading.date() == null ? words.of(Text.NO_DATE) : day(reading.date()));
        day.getStyleClass().addAll("small", "muted");
        Hint.on(day, reading.digestName());
        VBox column = new VBox(3, count, bar, day);
        column.setAlignment(Pos.BOTTOM_CENTER);
        return column;
    }

    /** Month and day; the year too where it is not this one. */
    private static String day(LocalDate date) {
        String whole = date.toString();
        return date.getYear() == LocalDate.now(ZoneId.systemDefault()).getYear()
                ? whole.substring(5)
                : whole;
    }
}

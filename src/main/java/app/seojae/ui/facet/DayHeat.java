package app.seojae.ui.facet;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Hint;
import app.seojae.ui.kit.keys.PartCommand;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.SortedMap;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/**
 * The days of an answer as a calendar: a column a week, a square a day, the darker the more papers.
 * A day is chosen by mouse or keys.
 */
final class DayHeat extends VBox {

    private static final int WEEKS = 13;
    private static final int DAYS = 7;

    private static final Map<PartCommand, Integer> WAYS =
            Map.of(
                    PartCommand.WALK_LEFT,
                    -DAYS,
                    PartCommand.WALK_RIGHT,
                    DAYS,
                    PartCommand.WALK_UP,
                    -1,
                    PartCommand.WALK_DOWN,
                    1);

    private static final int LEVELS = 4;
    private static final double SQUARE = 12;

    private final FacetModel model;
    private final Messages words;

    DayHeat(FacetModel model, Messages words) {
        super(5);
        this.model = model;
        this.words = words;
        getStyleClass().add("day-heat");
    }

    /** Shows the last weeks up to the newest day with papers. */
    void show(SortedMap<LocalDate, Integer> days) {
        getChildren().clear();
        if (days.isEmpty()) {
            return;
        }
        LocalDate last = days.lastKey().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate first = last.minusWeeks(WEEKS).plusDays(1);
        SortedMap<LocalDate, Integer> shown = days.tailMap(first);
        int most = shown.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        TilePane grid = new TilePane(Orientation.VERTICAL, 3, 3);
        grid.setPrefRows(DAYS);
        grid.setPrefColumns(WEEKS);
        grid.setMaxHeight(Region.USE_PREF_SIZE);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            grid.getChildren().add(square(day, shown.getOrDefault(day, 0), most));
        }
        getChildren()
                .addAll(
                        grid,
                        said(words.month(first) + " – " + words.month(days.lastKey())),
                        said(words.of(Text.FACET_HEAT)));
    }

    private static Label said(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setMinWidth(0);
        return label;
    }

    private Region square(LocalDate day, int papers, int most) {
        Region square = new Region();
        square.setMinSize(SQUARE, SQUARE);
        square.setPrefSize(SQUARE, SQUARE);
        int level = papers == 0 ? 0 : 1 + (int) ((LEVELS - 1L) * papers / most);
        square.getStyleClass().addAll("heat", "heat-" + Math.min(level, LEVELS));
        if (papers > 0) {
            String said =
                    words.of(
                            Text.FACET_DAY,
                            words.day(day),
                            words.of(Text.PAPERS, words.number(papers)));
            Hint.on(square, said);
            square.setAccessibleText(said);
            square.setAccessibleRole(AccessibleRole.BUTTON);
            square.setFocusTraversable(true);
            square.setOnMouseClicked(event -> model.within(day, day));
            square.setOnKeyPressed(
                    event -> {
                        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                            event.consume();
                            model.within(day, day);
                        } else {
                            move(square, event);
                        }
                    });
        }
        return square;
    }

    /** Goes from day to day as they lie. */
    private void move(Region square, KeyEvent event) {
        int by = days(event);
        TilePane grid = (TilePane) square.getParent();
        for (int at = grid.getChildren().indexOf(square) + by;
                by != 0 && at >= 0 && at < grid.getChildren().size();
                at += by) {
            if (grid.getChildren().get(at).isFocusTraversable()) {
                grid.getChildren().get(at).requestFocus();
                event.consume();
                return;
            }
        }
    }

    /** How many days a key leads on; 0 for one that leads nowhere. */
    private int days(KeyEvent event) {
        for (Map.Entry<PartCommand, Integer> way : WAYS.entrySet()) {
            if (words.keys().matches(way.getKey(), event)) {
                return way.getValue();
            }
        }
        return 0;
    }
}

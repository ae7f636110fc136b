package app.seojae.ui.citation;

import app.seojae.l10n.Text;
import app.seojae.library.citation.CitationMap;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.KeyDispatcher;
import app.seojae.ui.kit.keys.PartCommand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The map, drawn: older papers on the left, newer ones on the right, an arrow from who cites to who
 * is cited. The arrow keys move over it, Enter opens a paper, the space bar makes it the middle.
 */
final class MapPane extends Pane {

    private static final double HEAD = 7;
    private static final double BEND = 34;

    private final CitationModel model;
    private final Messages words;
    private final Map<Long, MapCard> cards = new HashMap<>();
    private @Nullable CitationMap map;
    private MapLayout layout = new MapLayout(List.of(), 0);
    private final ReadOnlyIntegerWrapper hidden = new ReadOnlyIntegerWrapper();
    private Runnable drawn = () -> {};
    private long focus;

    MapPane(CitationModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("citation-map");
        setMinSize(0, 0);
        widthProperty().addListener(o -> draw());
        heightProperty().addListener(o -> draw());
        TextSize.follow(this, size -> draw());
        new KeyDispatcher(
                        List.of(
                                command(PartCommand.WALK_LEFT, () -> move(-1, 0)),
                                command(PartCommand.WALK_RIGHT, () -> move(1, 0)),
                                command(PartCommand.WALK_UP, () -> move(0, -1)),
                                command(PartCommand.WALK_DOWN, () -> move(0, 1)),
                                command(PartCommand.WALK_OPEN, this::open),
                                command(PartCommand.WALK_MIDDLE, () -> model.walk(focus))))
                .listenFirst(this);
    }

    /** Shows a map; the keys stand on its paper. */
    void show(CitationMap now) {
        boolean other = map == null || map.paper().id() != now.paper().id();
        boolean keys = isInside(getScene() == null ? null : getScene().getFocusOwner());
        map = now;
        if (other) {
            focus = now.paper().id();
        }
        draw();
        if (keys) {
            takeKeys();
        }
    }

    /** How many papers there was no room for. */
    ReadOnlyIntegerProperty hiddenProperty() {
        return hidden.getReadOnlyProperty();
    }

    /** Puts the keys on the paper they stood on last. */
    void takeKeys() {
        MapCard card = cards.get(focus);
        if (card != null) {
            card.requestFocus();
        }
    }

    private boolean isInside(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(this)) {
                return true;
            }
        }
        return false;
    }

    private void draw() {
        CitationMap now = map;
        if (now == null || getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        boolean keys = isInside(getScene() == null ? null : getScene().getFocusOwner());
        layout = MapLayout.of(now, getWidth(), getHeight(), TextSize.now(this));
        hidden.set(layout.hidden());
        cards.clear();
        getChildren().clear();
        Map<Long, MapLayout.Place> places = layout.byPaper();
        for (CitationMap.Link link : now.links()) {
            arrow(places.get(link.citing()), places.get(link.cited()), "map-side-link");
        }
        MapLayout.Place middle = places.get(now.paper().id());
        for (PaperRow row : now.cites()) {
            arrow(middle, places.get(row.id()), "map-link");
        }
        for (PaperRow row : now.citedBy()) {
            arrow(places.get(row.id()), middle, "map-link");
        }
        layout.places().forEach(place -> card(now, place));
        if (!cards.containsKey(focus)) {
            focus = now.paper().id();
        }
        if (keys) {
            takeKeys();
        }
        drawn.run();
    }

    /** Says who is told that cards stand there anew. */
    void onDrawn(Runnable told) {
        drawn = told;
    }

    private void card(CitationMap now, MapLayout.Place place) {
        PaperRow row = place.paper();
        long id = row.id();
        Text relation =
                place.column() < 0
                        ? Text.CITATIONS_CITES
                        : place.column() == 0 ? Text.CITATIONS_THIS : Text.CITATIONS_CITED_BY;
        MapCard card = new MapCard(row, id == now.paper().id(), words.of(relation), place.size());
        card.relocate(place.x(), place.y());
        card.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                focus = id;
                            }
                        });
        card.setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        card.requestFocus();
                        if (event.getClickCount() == 2) {
                            model.open(row);
                        }
                    }
                });
        cards.put(id, card);
        getChildren().add(card);
    }

    /** From the left edge of who cites to the right edge of who is cited, where that is older. */
    private void arrow(
            MapLayout.@Nullable Place citing, MapLayout.@Nullable Place cited, String style) {
        if (citing == null || cited == null || citing.equals(cited)) {
            return;
        }
        if (Math.abs(cited.column() - citing.column()) > 1) {
            around(citing, cited, style);
            return;
        }
        boolean leftward = cited.column() < citing.column();
        double startX = leftward ? citing.x() : citing.right();
        boolean beside = cited.column() == citing.column();
        double endX = leftward || beside ? cited.right() : cited.x();
        double side = leftward ? -1 : 1;
        double head = leftward || beside ? 1 : -1;
        double bend = beside ? BEND * 0.6 : BEND;
        CubicCurve curve =
                new CubicCurve(
                        startX,
                        citing.middle(),
                        startX + side * bend,
                        citing.middle(),
                        endX + head * bend,
                        cited.middle(),
                        endX + head * HEAD,
                        cited.middle());
        draw(curve, endX, cited.middle(), head, style);
    }

    /** Past the cards of the columns between, through the gap beside the row of who is cited. */
    private void around(MapLayout.Place citing, MapLayout.Place cited, String style) {
        double side = cited.column() < citing.column() ? -1 : 1;
        double startX = side < 0 ? citing.x() : citing.right();
        double endX = side < 0 ? cited.right() : cited.x();
        double gap = cited.gapTowards(citing);
        double leave = startX + side * BEND * 1.2;
        double enter = endX - side * BEND * 1.2;
        Path path =
                new Path(
                        new MoveTo(startX, citing.middle()),
                        new CubicCurveTo(
                                startX + side * BEND / 2,
                                citing.middle(),
                                leave - side * BEND / 2,
                                gap,
                                leave,
                                gap),
                        new LineTo(enter, gap),
                        new CubicCurveTo(
                                enter + side * BEND / 2,
                                gap,
                                endX - side * BEND / 2,
                                cited.middle(),
                                endX - side * HEAD,
                                cited.middle()));
        draw(path, endX, cited.middle(), -side, style);
    }

    private void draw(Shape line, double x, double y, double head, String style) {
        line.getStyleClass().add(style);
        line.setMouseTransparent(true);
        Polygon tip =
                new Polygon(x, y, x + head * HEAD, y - HEAD / 2, x + head * HEAD, y + HEAD / 2);
        tip.getStyleClass().add(style + "-head");
        tip.setMouseTransparent(true);
        getChildren().addAll(line, tip);
    }

    private Command command(PartCommand name, Runnable action) {
        return new Command(name, words.keys(), () -> true, action);
    }

    private void move(int across, int down) {
        focus = layout.next(focus, across, down);
        takeKeys();
    }

    private void open() {
        MapLayout.Place place = layout.byPaper().get(focus);
        if (place != null) {
            model.open(place.paper());
        }
    }
}

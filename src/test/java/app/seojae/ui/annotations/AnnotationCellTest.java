package app.seojae.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.library.Made;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cards of marks beside a paper, in a real list. */
class AnnotationCellTest {

    private static final double BETWEEN = 8;

    private final TestWindow window = new TestWindow();
    private ListView<AnnotationRow> list;

    @BeforeEach
    void show() throws Exception {
        window.show(
                320,
                900,
                () -> {
                    AnnotationDescription names =
                            new AnnotationDescription(new Messages(Language.KOREAN));
                    list = new ListView<>();
                    list.setCellFactory(
                            view -> new AnnotationCell(names, pictures(), list.widthProperty()));
                    return list;
                });
    }

    /** No mark of these lists is an area, so that no library is asked. */
    private AreaPictures pictures() {
        return new AreaPictures(null, window.background, new ReadOnlyLongWrapper());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private void list(List<PlacedAnnotation> marks) throws Exception {
        Fx.run(
                () ->
                        list.getItems()
                                .setAll(
                                        marks.stream()
                                                .<AnnotationRow>map(AnnotationRow.Mark::new)
                                                .toList()));
        window.layout();
        window.layout();
    }

    private static PlacedAnnotation mark(String words, Placement.State state) {
        Annotation one = Made.of(1, AnnotationKind.HIGHLIGHT, 3, words);
        Anchor.Pages made = (Anchor.Pages) one.anchor();
        return new PlacedAnnotation(
                one,
                state == Placement.State.LOST
                        ? Placement.LOST
                        : Placement.onPages(state, made.regions()));
    }

    private List<Node> cards() throws Exception {
        return Fx.ask(
                () -> {
                    List<Node> cards = new ArrayList<>();
                    for (Node node : list.lookupAll(".mark-card")) {
                        if (node.localToScene(node.getBoundsInLocal()).getMinY() < 880) {
                            cards.add(node);
                        }
                    }
                    cards.sort(Comparator.comparingDouble(AnnotationCellTest::top));
                    return cards;
                });
    }

    private static double top(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getMinY();
    }

    @Test
    void cardsOfAnyLengthStandApart() throws Exception {
        for (double width : List.of(320.0, 251.0, 403.0)) {
            Fx.run(() -> window.stage.setWidth(width));
            List<PlacedAnnotation> marks = new ArrayList<>();
            for (int words = 1; words < 60; words += 7) {
                marks.add(mark("attention values ".repeat(words).strip(), Placement.State.EXACT));
                marks.add(
                        new PlacedAnnotation(
                                Made.of(1, AnnotationKind.UNDERLINE, 2, "짧은 말 ".repeat(words))
                                        .withComment("왜 **이것**인가 ".repeat(words))
                                        .withTags(List.of("정의", "방법", "나중에 다시 볼 것")),
                                Placement.LOST));
            }
            list(marks);
            for (int at = 0; at < marks.size(); at += 3) {
                int from = at;
                Fx.run(() -> list.scrollTo(from));
                window.layout();
                window.layout();
                apart(cards());
            }
        }
    }

    private void apart(List<Node> cards) throws Exception {
        assertTrue(cards.size() > 1);
        Fx.run(
                () -> {
                    for (int i = 0; i + 1 < cards.size(); i++) {
                        Bounds card = cards.get(i).localToScene(cards.get(i).getBoundsInLocal());
                        double wanted = cards.get(i).prefHeight(card.getWidth());
                        assertEquals(wanted, card.getHeight(), 0.01, "all of a card is shown");
                        assertTrue(
                                top(cards.get(i + 1)) - card.getMaxY() > BETWEEN - 0.5,
                                "a gap under card " + i);
                    }
                });
    }

    @Test
    void howAMarkWasFoundAgainIsSaidAndALostOneIsDashed() throws Exception {
        list(
                List.of(
                        mark("word for word", Placement.State.EXACT),
                        mark("by likeness", Placement.State.SIMILAR),
                        mark("not at all", Placement.State.LOST)));
        List<Node> cards = cards();
        PseudoClass lost = PseudoClass.getPseudoClass("lost");
        assertEquals(
                List.of(false, false, true),
                cards.stream().map(card -> card.getPseudoClassStates().contains(lost)).toList());
        assertEquals(
                List.of("3쪽 · 노랑 · 형광펜", "3쪽 · 비슷한 곳 · 노랑 · 형광펜", "이전 판 3쪽 · 노랑 · 형광펜"),
                cards.stream().map(card -> ((Label) card.lookup(".mark-foot")).getText()).toList());
    }
}

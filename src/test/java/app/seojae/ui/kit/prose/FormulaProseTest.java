package app.seojae.ui.kit.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.TestWindow;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.formula.FormulaShelf;
import app.seojae.work.Lane;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas among words, as a person sees, selects and hears them. */
class FormulaProseTest {

    private final TestWindow window = new TestWindow();
    private MarkdownView view;

    private void show(String markdown, double size) throws Exception {
        window.show(
                500,
                600,
                () -> {
                    view = new MarkdownView(size, 1.6, target -> {});
                    view.setMarkdown(markdown);
                    new FormulaShelf(window.background).serveSceneOf(view);
                    return new VBox(view);
                });
        window.settle(Lane.FORMULAS);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    private Prose first() throws Exception {
        return Fx.ask(() -> (Prose) view.getChildren().getFirst());
    }

    private <T extends Node> List<T> drawn(Class<T> type) throws Exception {
        Prose prose = first();
        return Fx.ask(
                () ->
                        prose.getChildrenUnmodifiable().stream()
                                .filter(type::isInstance)
                                .map(type::cast)
                                .toList());
    }

    private static int lowestInk(Image image, Bounds within) {
        for (int y = (int) image.getHeight() - 1; y >= 0; y--) {
            for (int x = (int) within.getMinX(); x < within.getMaxX() - 1; x++) {
                if (image.getPixelReader().getColor(x, y).getBrightness() < 0.55) {
                    return y;
                }
            }
        }
        return -1;
    }

    @ParameterizedTest
    @ValueSource(doubles = {12, 14, 17, 28})
    void lettersOfWordsAndFormulasStandOnOneLine(double size) throws Exception {
        show("x $x$", size);
        Image image = Fx.ask(() -> view.snapshot(null, null));
        Bounds word = Fx.ask(() -> drawnNow(Text.class).getBoundsInParent());
        Bounds formula = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        int stands = lowestInk(image, word);
        assertTrue(stands > 0);
        assertEquals(stands, lowestInk(image, formula), 1);
    }

    private <T extends Node> T drawnNow(Class<T> type) {
        Prose prose = (Prose) view.getChildren().getFirst();
        return prose.getChildrenUnmodifiable().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    /** Each is asked for once: else the last would push out the first, and that the next. */
    @Test
    void moreFormulasThanAreKeptForAllComeToRest() throws Exception {
        int many = 640;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < many; i++) {
            text.append("$x_{").append(i).append("}$ ");
        }
        show(text.toString(), 14);
        Prose prose = first();
        Fx.await(
                "all of them",
                () ->
                        prose.getChildrenUnmodifiable().stream()
                                        .filter(SVGPath.class::isInstance)
                                        .count()
                                == many);
        window.settle(Lane.FORMULAS);
        assertEquals(many, drawn(SVGPath.class).size());
    }

    @Test
    void aSelectionOverAFormulaHasItsSource() throws Exception {
        show("값 $\\frac{a}{b}$는 작다", 14);
        assertEquals(1, drawn(SVGPath.class).size());
        String selected =
                Fx.ask(
                        () -> {
                            ProseSelection selection = new ProseSelection(view);
                            selection.select(5, 16);
                            return selection.selected();
                        });
        assertEquals("$\\frac{a}{b}$는", selected);
        assertEquals("값 $\\frac{a}{b}$는 작다", first().getAccessibleText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "값 $\\unknowncommand{x}$ 끝",
                "값 $\\includegraphics{a.png}$ 끝",
                "값 $\\frac{1$ 끝",
                "값은 $5와 $10"
            })
    void whatIsNoFormulaStaysAsWritten(String markdown) throws Exception {
        show(markdown, 14);
        assertEquals(List.of(), drawn(SVGPath.class));
        StringBuilder words = new StringBuilder();
        for (Text text : drawn(Text.class)) {
            words.append(text.getText());
        }
        assertEquals(markdown.replace(" ", ""), words.toString().replace(" ", ""));
    }

    @Test
    void lowFormulasLeaveTheLineAsItIs() throws Exception {
        show("값 $x_i$는", 14);
        Prose prose = first();
        double low = Fx.ask(() -> prose.prefHeight(400));
        Prose words = Fx.ask(() -> new Prose(14, 1.6, 9));
        Fx.run(() -> words.setText("값"));
        assertEquals(Fx.ask(() -> words.prefHeight(400)), low, 3);
    }

    @Test
    void theParticleStaysBesideItsFormula() throws Exception {
        show("가나다라 마바사 ".repeat(3) + "$O(n \\log n)$는 " + "아자차카 ".repeat(9), 14);
        Bounds formula = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        Text particle =
                drawn(Text.class).stream()
                        .filter(text -> text.getText().startsWith("는"))
                        .findFirst()
                        .orElseThrow();
        Bounds beside = Fx.ask(particle::getBoundsInParent);
        assertTrue(beside.intersects(beside.getMinX(), formula.getMinY(), 1, formula.getHeight()));
        assertEquals(formula.getMaxX(), beside.getMinX(), 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"V", "\\widetilde{P}", "f", "Y"})
    void noLetterLeansOverTheWordBehindIt(String tex) throws Exception {
        show("$" + tex + "$를", 17);
        Bounds formula = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        Bounds particle = Fx.ask(() -> drawnNow(Text.class).getBoundsInParent());
        assertTrue(formula.getMaxX() <= particle.getMinX() + 0.5, formula + " " + particle);
    }

    @Test
    void aDisplayFormulaStandsInTheMiddleOfALineOfItsOwn() throws Exception {
        show("앞 $$\\sum_{i=1}^n x_i = 1$$ 뒤", 14);
        Bounds formula = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        double width = Fx.ask(() -> view.getWidth());
        assertEquals(width / 2, (formula.getMinX() + formula.getMaxX()) / 2, 4);
        for (Text text : drawn(Text.class)) {
            Bounds words = Fx.ask(text::getBoundsInParent);
            double middle = words.getCenterY();
            boolean beside = middle >= formula.getMinY() && middle <= formula.getMaxY();
            assertTrue(text.getText().isBlank() || !beside, text.getText());
        }
    }

    @Test
    void aFormulaWiderThanTheLineIsMadeToFit() throws Exception {
        show("$$" + "a_{1} + ".repeat(14) + "b$$", 14);
        Bounds formula = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        assertTrue(formula.getMinX() >= -1 && formula.getMaxX() <= 501, formula.toString());
    }

    /** From a formula that just fits to one that is made smaller. */
    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12, 13, 14, 15, 16})
    void theFullStopIsNeverAloneOnTheNextLine(int terms) throws Exception {
        show("$" + "a_{1} + ".repeat(terms) + "b$. 값", 17);
        Bounds formula = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        Text stop =
                drawn(Text.class).stream()
                        .filter(text -> text.getText().startsWith("."))
                        .findFirst()
                        .orElseThrow();
        assertTrue(Fx.ask(stop::getBoundsInParent).getMinX() >= formula.getMaxX() - 2);
    }

    @Test
    void formulasHaveTheColourOfWordsInEitherTheme() throws Exception {
        show("값 $x$", 14);
        Color light = fills();
        Fx.run(() -> Theme.DARK.apply(window.stage.getScene()));
        window.layout();
        assertNotEquals(light, fills());
    }

    private Color fills() throws Exception {
        return Fx.ask(
                () -> {
                    Shape word = drawnNow(Text.class);
                    Shape formula = drawnNow(SVGPath.class);
                    assertEquals(word.getFill(), formula.getFill());
                    return (Color) formula.getFill();
                });
    }

    /** What a person marked, or a search found, is to be seen where it is mathematics too. */
    @Test
    void aHighlightLiesUnderTheWholeFormula() throws Exception {
        show("값 $\\frac{a}{b}$는 작다", 14);
        Prose prose = first();
        Fx.run(
                () ->
                        prose.setGrounds(
                                List.of(
                                        new Prose.Ground(
                                                6,
                                                9,
                                                Prose.Ground.Stroke.FULL,
                                                "test-ground",
                                                Color.RED))));
        window.layout();
        Bounds formula = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        Rectangle ground =
                drawn(Rectangle.class).stream()
                        .filter(one -> one.getStyleClass().contains("test-ground"))
                        .findFirst()
                        .orElseThrow();
        Bounds under = Fx.ask(ground::getBoundsInParent);
        assertTrue(under.getMinX() <= formula.getMinX() + 1, under + " " + formula);
        assertTrue(under.getMaxX() >= formula.getMaxX() - 1, under + " " + formula);
        assertTrue(under.contains(formula.getCenterX(), formula.getCenterY()));
        List<Node> order = Fx.ask(() -> List.copyOf(prose.getChildrenUnmodifiable()));
        assertTrue(order.indexOf(ground) < order.indexOf(drawn(SVGPath.class).getFirst()));
    }

    /** As a title that a search found shows it. */
    @Test
    void aMarkedFormulaStandsOnItsGround() throws Exception {
        show("값", 14);
        Prose prose = first();
        List<TextRun> runs = TitleRuns.of("값 $\\frac{a}{b}$ 값", TextRun.Look.MARK);
        Fx.run(() -> prose.setRuns(runs));
        window.settle(Lane.FORMULAS);
        Bounds formula = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        boolean under = false;
        for (Rectangle one : drawn(Rectangle.class)) {
            Bounds ground = Fx.ask(one::getBoundsInParent);
            under |=
                    ground.contains(formula.getCenterX(), formula.getMinY() + 1)
                            && ground.contains(formula.getMinX() + 1, formula.getMaxY() - 1)
                            && ground.contains(formula.getMaxX() - 1, formula.getCenterY());
        }
        assertTrue(under, formula.toString());
    }

    @Test
    void formulasAmongBoldWordsAreBold() throws Exception {
        show("값 $x$ **값 $x$**\n\n# 값 $x$", 14);
        List<SVGPath> two = drawn(SVGPath.class);
        assertNotEquals(two.get(0).getContent(), two.get(1).getContent());
        Prose heading = Fx.ask(() -> (Prose) view.getChildren().get(1));
        SVGPath bold =
                heading.getChildrenUnmodifiable().stream()
                        .filter(SVGPath.class::isInstance)
                        .map(SVGPath.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertEquals(two.get(1).getContent(), bold.getContent());
    }

    @Test
    void otherTextSizesLayFormulasAnew() throws Exception {
        show("값 $\\frac{a}{b}$는 작다", 14);
        Bounds small = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        Fx.run(() -> Theme.LIGHT.apply(window.stage.getScene(), 2));
        window.settle(Lane.FORMULAS);
        Bounds large = Fx.ask(() -> drawnNow(SVGPath.class).getBoundsInParent());
        Bounds word = Fx.ask(() -> drawnNow(Text.class).getBoundsInParent());
        assertEquals(2, large.getHeight() / small.getHeight(), 0.1);
        assertTrue(large.getMinX() >= word.getMaxX() - 1, large + " " + word);
        assertTrue(Fx.ask(() -> view.getHeight()) > large.getHeight());
    }
}

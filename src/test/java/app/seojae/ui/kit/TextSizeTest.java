package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps between sizes, sheets for larger letters, and who hears of another size. */
class TextSizeTest {

    @ParameterizedTest
    @CsvSource({"100, 110, 90", "200, 200, 175", "80, 90, 80", "120, 125, 110", "85, 90, 80"})
    void stepsEndAtTheSmallestAndTheLargest(double from, int larger, int smaller) {
        assertEquals(larger, TextSize.larger(from));
        assertEquals(smaller, TextSize.smaller(from));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    -fx-font-size: 14px                 | -fx-font-size: 28.0px
                    -fx-font-size: 12.5px               | -fx-font-size: 25.0px
                    -fx-min-height: 55                  | -fx-min-height: 110.0
                    -fx-padding: 5 12 0 12              | -fx-padding: 7.5 18.0 0.0 18.0
                    -fx-background-radius: 7, 6         | -fx-background-radius: 10.5, 9.0
                    -fx-background-insets: 0, 1         | -fx-background-insets: 0, 1
                    -fx-border-width: 0 0 1 0           | -fx-border-width: 0 0 1 0
                    -fx-background-color: #ff00aa, -a-1 | -fx-background-color: #ff00aa, -a-1
                    -fx-opacity: 0.42                   | -fx-opacity: 0.42
                    -fx-stroke: rgba(30, 26, 20, 0.75)  | -fx-stroke: rgba(30, 26, 20, 0.75)
                    """)
    void lengthsThatHoldLettersDoubleAndLinesStayThin(String usual, String twice) {
        String sheet = ".heat-1 > .a {\n  %s;\n}\n";
        assertEquals(sheet.formatted(twice), ScaledSheet.scaled(sheet.formatted(usual), 2));
    }

    @Test
    void aSheetOfTheUsualSizeIsTheFileItself() {
        String address = ScaledSheet.address("app", 1);
        assertEquals("app.css", address.substring(address.lastIndexOf('/') + 1));
    }

    /** A letter of the window is so large, whatever else the sheets of the theme say. */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1, 1.5, 2})
    void theLettersOfASceneAreAsLargeAsWasSaid(double size) throws Exception {
        Fx.start();
        double letters =
                Fx.ask(
                        () -> {
                            var label = new javafx.scene.control.Label("글자");
                            Scene scene = new Scene(new Pane(label));
                            Theme.LIGHT.apply(scene, size);
                            scene.getRoot().applyCss();
                            return label.getFont().getSize();
                        });
        assertEquals(14 * size, letters, 0.01);
    }

    @Test
    void whoLaysOutInPixelsHearsOfTheSizeOfItsScene() throws Exception {
        Fx.start();
        List<Double> told = new ArrayList<>();
        Fx.run(
                () -> {
                    Pane pane = new Pane();
                    TextSize.prefWidth(pane, 100);
                    TextSize.follow(pane, told::add);
                    Scene scene = new Scene(new Group(pane));
                    TextSize.put(scene, 1.5);
                    assertEquals(150, pane.getPrefWidth());
                    scene.setRoot(new Group());
                    assertEquals(100, pane.getPrefWidth(), "outside of any scene");
                    TextSize.put(scene, 2);
                    ((Group) scene.getRoot()).getChildren().add(pane);
                    pane.resize(500, 10);
                    assertEquals(250, TextSize.widthOf(pane).getValue());
                });
        assertEquals(List.of(1.0, 1.5, 1.0, 2.0), told);
    }
}

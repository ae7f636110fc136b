package app.seojae.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** Chips of a line: whole or counted, never cut. */
class FittingRowTest {

    private static List<String> shown(double width, String... names) throws Exception {
        Fx.start();
        return Fx.ask(
                () -> {
                    FittingRow row = new FittingRow(6);
                    row.setAll(java.util.Arrays.stream(names).map(FittingRowTest::chip).toList());
                    Pane root = new Pane(row);
                    new Scene(root, 400, 100);
                    root.applyCss();
                    row.resize(width, 30);
                    row.layout();
                    return row.getChildren().stream()
                            .filter(Node::isVisible)
                            .map(
                                    one ->
                                            one instanceof Label more
                                                    ? more.getText() + more.getTooltip().getText()
                                                    : ((Button) one).getText())
                            .toList();
                });
    }

    private static Button chip(String name) {
        Button chip = new Button(name);
        chip.setMinWidth(100);
        chip.setPrefWidth(100);
        return chip;
    }

    @Test
    void allOfThemStandThereWhereTheyFit() throws Exception {
        assertEquals(List.of("가", "나", "다"), shown(312, "가", "나", "다"));
    }

    @Test
    void theRestIsCountedAndNamed() throws Exception {
        assertEquals(List.of("가", "나", "+1다"), shown(300, "가", "나", "다"));
        assertEquals(List.of("가", "+2나, 다"), shown(200, "가", "나", "다"));
        assertEquals(List.of("+3가, 나, 다"), shown(60, "가", "나", "다"));
    }
}

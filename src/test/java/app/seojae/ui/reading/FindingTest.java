package app.seojae.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.ui.kit.Fx;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of a PDF found and listed. */
class FindingTest {

    @TempDir Path folder;
    private ReadingRig rig;

    @BeforeEach
    void openPaper() throws Exception {
        rig = new ReadingRig(folder);
    }

    @AfterEach
    void close() throws Exception {
        rig.close();
    }

    @Test
    void typingFindsAndListsEveryPlace() throws Exception {
        rig.press(KeyCode.F, false, true);
        Fx.run(
                () -> {
                    TextField field = (TextField) rig.viewer.lookup(".find-bar .text-field");
                    assertTrue(field.isFocused());
                    field.setText("nothing we have");
                });
        Fx.await("both hits", () -> rig.shows("1 / 2"));
        assertEquals(
                2, Fx.ask(() -> rig.viewer.model().pageProperty().get().number()), "went there");
        rig.press(KeyCode.F3, false, false);
        Fx.await("the second", () -> rig.shows("2 / 2"));
        rig.press(KeyCode.F3, true, false);
        Fx.await("the first again", () -> rig.shows("1 / 2"));
        Fx.run(() -> ((TextField) rig.viewer.lookup(".find-bar .text-field")).setText("café"));
        Fx.await("with and without accents", () -> rig.shows("/ 2"));
        Fx.run(
                () ->
                        ((TextField) rig.viewer.lookup(".find-bar .text-field"))
                                .setText("hyphenated"));
        Fx.await("over the line's end", () -> rig.shows("1 / 1"));
        Fx.run(() -> ((TextField) rig.viewer.lookup(".find-bar .text-field")).setText("not there"));
        Fx.await("a plain answer", () -> rig.shows("찾은 곳이 없습니다"));
        rig.press(KeyCode.ESCAPE, false, false);
        Fx.await("the bar gone", () -> rig.viewer.lookup(".find-bar") == null);
    }

    @Test
    void aClaimOfTheDigestListsItsPlaces() throws Exception {
        Fx.run(() -> rig.reading.find("Nothing"));
        Fx.await(
                "the list",
                () ->
                        rig.viewer.lookup(".find-list .list-view") instanceof ListView<?> list
                                && list.getItems().size() == 2);
    }

    @Test
    void everyControlOfTheFindBarHasAName() throws Exception {
        rig.press(KeyCode.F, false, true);
        Fx.run(
                () -> {
                    Parent bar = (Parent) rig.viewer.lookup(".find-bar");
                    for (Node node : Fx.visible(bar)) {
                        if (node instanceof Labeled && !(node instanceof Label)) {
                            assertFalse(
                                    String.valueOf(node.getAccessibleText()).isBlank(),
                                    node.toString());
                        }
                    }
                });
    }
}

package app.seojae.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.library.TestLibraries;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.session.Session;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The list of keys on a small screen. */
class HelpTest {

    private static final int PARTS = 7;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"KOREAN,1366,768", "ENGLISH,1366,768", "KOREAN,1280,800", "ENGLISH,1280,800"})
    void theKeysAreSeenWholeOnASmallScreenWithoutScrolling(Language language, int width, int height)
            throws Exception {
        try (Rig rig =
                new Rig(
                        TestLibraries.open(folder.resolve("library")),
                        folder.resolve("state"),
                        width,
                        height)) {
            rig.speak(language);
            Fx.run(() -> rig.window.session().show(Session.Screen.HELP));
            rig.settle();
            Node help = rig.find(".settings");
            Bounds screen = Fx.ask(() -> help.localToScene(help.getLayoutBounds()));
            List<Node> cards = rig.all("settings-card");
            // below stand the places where the keys are seldom
            assertEquals(4 + PARTS, cards.size());
            for (Node card : cards.subList(0, 4)) {
                Bounds place = Fx.ask(() -> card.localToScene(card.getLayoutBounds()));
                assertTrue(screen.contains(place), place + " in " + screen);
            }
            for (Node card : cards) {
                assertEquals(List.of(), Fx.ask(() -> cut(card)));
            }
        }
    }

    /** The words of a card that are not shown whole. */
    private static List<String> cut(Node card) {
        return card.lookupAll(".label").stream()
                .map(Label.class::cast)
                .filter(label -> label.lookup(".text") instanceof Text text && !whole(label, text))
                .map(Label::getText)
                .toList();
    }

    private static boolean whole(Label label, Text shown) {
        return shown.getText().equals(label.getText());
    }
}

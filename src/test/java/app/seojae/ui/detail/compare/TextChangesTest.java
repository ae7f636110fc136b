package app.seojae.ui.detail.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.seojae.l10n.Language;
import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.TextOrigin;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts that changed are compared when a person wants to see it, and once. */
class TextChangesTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void nothingIsComparedBeforeItIsUnfolded() throws Exception {
        List<String> compared = new ArrayList<>();
        TextChanges changes = changes(compared, digest("새 글", "같다"), digest("옛 글", "같다"));
        assertEquals(List.of(), compared);
        ToggleButton open = (ToggleButton) changes.getChildren().getFirst();
        for (int turn = 0; turn < 3; turn++) {
            Fx.run(open::fire);
            assertEquals(List.of("옛 글 > 새 글"), compared);
        }
    }

    @Test
    void equalTextsAreNoChange() throws Exception {
        assertFalse(changes(new ArrayList<>(), digest("글", ""), digest("글", "")).isVisible());
    }

    private static TextChanges changes(List<String> compared, DigestVersion... newestFirst)
            throws Exception {
        return Fx.ask(
                () ->
                        new TextChanges(
                                new Messages(Language.KOREAN),
                                (before, now, told) -> compared.add(before + " > " + now),
                                List.of(newestFirst)));
    }

    private static DigestVersion digest(String summary, String easy) {
        return new DigestVersion(
                "",
                null,
                null,
                summary,
                easy,
                List.of(),
                null,
                null,
                null,
                List.of(),
                TextOrigin.DIGEST,
                "");
    }
}

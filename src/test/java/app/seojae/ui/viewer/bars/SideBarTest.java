package app.seojae.ui.viewer.bars;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.ui.kit.Fx;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SideBarTest {

    @BeforeAll
    static void start() throws Exception {
        Fx.start();
    }

    @Test
    void whatIsOfferedDoesNotTakeAwayWhatWasAskedFor() throws Exception {
        Fx.run(
                () -> {
                    Pane outline = new Pane();
                    Pane pages = new Pane();
                    Pane hits = new Pane();
                    SideBar bar =
                            new SideBar(
                                    new SimpleObjectProperty<>(Language.KOREAN),
                                    outline,
                                    pages,
                                    () -> {});
                    SideTab tab = bar.add(Text.FIND_HITS, hits);
                    bar.offerPages();
                    assertTrue(pages.isVisible(), "nothing was asked for yet");
                    tab.show();
                    bar.offerOutline();
                    assertTrue(hits.isVisible(), "the outline came later than the search");
                    assertFalse(outline.isVisible());
                    bar.begin();
                    bar.offerOutline();
                    assertTrue(outline.isVisible(), "another document begins at its outline");
                });
    }
}

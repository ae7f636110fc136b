package app.seojae.ui.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.bench.SlowKinds;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.annotation.Quad;
import app.seojae.pdf.TestPdfs;
import app.seojae.pdf.WrittenPdfs;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.viewer.draw.OverlayItem;
import app.seojae.ui.viewer.draw.PageView;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of pages: few of them, and what lies over them. */
class PageViewsTest {

    @TempDir Path folder;
    private ViewerRig rig;

    @BeforeEach
    void openWindow() throws Exception {
        rig = new ViewerRig();
    }

    @AfterEach
    void closeWindow() throws Exception {
        rig.close();
    }

    @Test
    void scrollingAThousandPagesMakesFewViews() throws Exception {
        rig.open(TestPdfs.pages(file(), 1000));
        for (int i = 0; i < 400; i++) {
            Fx.run(
                    () -> {
                        rig.viewer.model().scrollBy(0, 2000);
                        rig.viewer.layout();
                        rig.viewer.column().layout();
                    });
        }
        assertTrue(rig.page() > 900, "went " + rig.page());
        int created = Fx.ask(() -> rig.viewer.column().created());
        assertTrue(created <= 8, created + " page views");
        assertTrue(rig.house.cache().bytes() <= rig.house.cache().budget());
    }

    /** Whoever reads must know that a figure is missing, not take the page for whole. */
    @Test
    void whatCouldNotBeDrawnIsTold() throws Exception {
        WrittenPdfs pdf = new WrittenPdfs();
        pdf.page(
                "1 0 0 rg 50 50 100 100 re f /S sh /X Do /X Do",
                "/Shading << /S << /ShadingType 6 /ColorSpace /DeviceRGB >> >> /XObject << /X 99 0"
                        + " R >>",
                "");
        rig.open(pdf.save(file()));
        Fx.await(
                "what is missing is told",
                () ->
                        rig.viewer.column().lookupAll(".page-missing > .label").stream()
                                .anyMatch(
                                        line ->
                                                line.getParent().isVisible()
                                                        && ((Label) line)
                                                                .getText()
                                                                .matches(".*2.*, .*1.*")));
    }

    /** A page that takes long grows before the reader's eyes, until he has seen enough. */
    @Test
    void aSlowPageIsSeenGrowingAndCanBeStopped() throws Exception {
        rig.open(SlowKinds.STROKES.write(folder, 1));
        Fx.await("it grows, and can be stopped", () -> deed(Text.VIEWER_STOP_DRAWING) != null);
        Fx.run(() -> Objects.requireNonNull(deed(Text.VIEWER_STOP_DRAWING)).fire());
        Fx.await("it can be drawn again", () -> deed(Text.VIEWER_TRY_AGAIN) != null);
        assertTrue(
                Fx.ask(
                        () ->
                                Objects.requireNonNull(rig.viewer.column().view(PageIndex.FIRST))
                                                .picture()
                                        != null),
                "what was there stays");
    }

    private @Nullable Hyperlink deed(Text words) {
        return rig.viewer.column().lookupAll(".page-missing > .hyperlink").stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(Hyperlink.class::cast)
                .filter(
                        link ->
                                Stream.of(Language.values())
                                        .anyMatch(l -> words.in(l).equals(link.getText())))
                .findFirst()
                .orElse(null);
    }

    @Test
    void overlaysLieOverThePageInItsOwnCoordinates() throws Exception {
        rig.open(TestPdfs.pages(file(), 2));
        OverlayItem hit = new OverlayItem("hit", List.of(Quad.of(0, 692, 100, 792)));
        Fx.run(
                () ->
                        rig.viewer
                                .column()
                                .addOverlay(
                                        page ->
                                                page.equals(PageIndex.FIRST)
                                                        ? List.of(hit)
                                                        : List.of()));
        rig.awaitPicture(0);
        Fx.run(
                () -> {
                    rig.viewer.column().layout();
                    PageView view = rig.viewer.column().view(new PageIndex(0));
                    Node path = view.overlay().getChildren().getFirst();
                    Bounds bounds = path.getBoundsInParent();
                    double zoom = rig.viewer.model().arrangement().zoomProperty().get();
                    assertTrue(path instanceof javafx.scene.shape.Path);
                    assertEquals(0, bounds.getMinY(), 2);
                    assertEquals(100 * zoom, bounds.getWidth(), 3);
                });
    }

    private Path file() {
        return folder.resolve("x.pdf");
    }
}

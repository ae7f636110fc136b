package app.seojae.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestWindow;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of areas in the lines of lists, out of a real library. */
class AreaPicturesTest {

    @TempDir Path folder;
    private final TestWindow window = new TestWindow();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private Library library;
    private long paper;
    private AreaPictures pictures;
    private AnnotationCard card;

    @BeforeEach
    void show() throws Exception {
        library = TestLibraries.filled(folder.resolve("library"), 3);
        paper = library.browse().find(Query.ALL).ids()[0];
        pictures = new AreaPictures(library, window.background, revision);
        window.show(
                360,
                600,
                () -> {
                    card =
                            new AnnotationCard(
                                    new AnnotationDescription(new Messages(Language.KOREAN)),
                                    pictures,
                                    3);
                    return new VBox(card);
                });
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        library.close();
    }

    private Annotation area(byte[] png) throws Exception {
        Annotation one = Made.of(paper, AnnotationKind.AREA, 3, "");
        library.annotations().put(paper, List.of(one));
        library.annotations().keepPicture(one, png);
        return one;
    }

    private static byte[] png(int width, int height, Color colour) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, colour.getRGB());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private AreaView view() {
        return (AreaView) card.lookup(".mark-picture");
    }

    private Image image() {
        return ((ImageView) view().lookup(".image-view")).getImage();
    }

    private void show(Annotation one) throws Exception {
        Fx.run(() -> card.show(one, "3쪽 · 노랑 · 영역", false));
        window.layout();
    }

    private boolean isBlue() {
        Image now = image();
        return now != null
                && now.getPixelReader().getColor(2, 2).getBlue() > 0.9
                && now.getPixelReader().getColor(2, 2).getRed() < 0.1;
    }

    @Test
    void anAreaShowsItsPictureAndNoLineGrowsWhenItComes() throws Exception {
        Annotation one = area(png(1400, 900, Color.BLUE));
        show(one);
        double before = Fx.ask(() -> card.prefHeight(340));
        Fx.await("the picture", this::isBlue);
        window.layout();
        assertEquals(before, Fx.ask(() -> card.prefHeight(340)), 0.01);
        ImageView shown = (ImageView) view().lookup(".image-view");
        assertTrue(shown.getLayoutBounds().getHeight() <= AreaPictures.HEIGHT);
        assertEquals(AreaPictures.WIDTH, shown.getFitWidth(), 0.01, "as wide as there is room");
        assertTrue(view().getHeight() >= shown.getFitHeight(), "no line presses it together");
        assertTrue(view().getWidth() < 200, "the frame is no wider than the picture");
        assertTrue(image().getHeight() <= 2 * AreaPictures.HEIGHT, "decoded small");
        assertEquals("3쪽에 표시한 영역의 그림", view().getAccessibleText());
    }

    @Test
    void aPictureDrawnAnewComesWithTheNextChange() throws Exception {
        Annotation one = area(png(200, 100, Color.RED));
        show(one);
        Fx.await("the first picture", () -> image() != null && !isBlue());
        library.annotations().keepPicture(one, png(200, 100, Color.BLUE));
        Fx.run(() -> revision.set(1));
        Fx.await("the second picture", this::isBlue);
    }

    @Test
    void otherMarksAndUnreadablePicturesTakeNoRoom() throws Exception {
        show(area("no picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        Fx.await("the answer", () -> !view().isManaged());
        show(area(png(200, 100, Color.BLUE)));
        Fx.await("the picture", this::isBlue);
        show(Made.of(paper, AnnotationKind.HIGHLIGHT, 3, "words"));
        assertFalse(view().isManaged());
        assertEquals(null, image());
    }

    @Test
    void whatIsKeptStaysWithinItsBytes() throws Exception {
        long largest = 0;
        for (int i = 0; i < 40; i++) {
            show(area(png(640, 219 + i % 2, Color.BLUE)));
            Fx.await("the picture", this::isBlue);
            long now = Fx.ask(pictures::bytes);
            largest = Math.max(largest, now);
        }
        assertNotNull(image());
        assertTrue(largest > 11 << 20, "some are kept: " + largest);
        assertTrue(largest <= 12 << 20, "not all: " + largest);
    }
}

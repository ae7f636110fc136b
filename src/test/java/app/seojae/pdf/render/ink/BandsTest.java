package app.seojae.pdf.render.ink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.junit.jupiter.api.Test;

class BandsTest {

    private final BufferedImage picture = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D graphics = picture.createGraphics();
    private final InkedPage page = new InkedPage();
    private final AtomicInteger drawn = new AtomicInteger();

    private void fill() {
        drawn.incrementAndGet();
        graphics.setColor(new Color(255, 255, 255, 128));
        graphics.fillRect(0, 0, 1000, 1000);
    }

    private Shape begin() {
        page.look(graphics, new PDGraphicsState(new PDRectangle(1000, 1000)));
        graphics.setClip(new Rectangle(1000, 1000));
        return new Rectangle(1000, 1000);
    }

    @Test
    void everyRowIsDrawnOnce() throws IOException {
        new Bands(() -> {}).run(page, begin(), 0, this::fill);
        assertTrue(drawn.get() > 3, drawn + " bands");
        for (int y = 0; y < 1000; y++) {
            assertEquals(0x80, picture.getRGB(500, y) & 0xff, "row " + y);
        }
        assertEquals(new Rectangle(1000, 1000), graphics.getClip());
    }

    @Test
    void isLeftBetweenTwoBands() {
        AtomicInteger asked = new AtomicInteger();
        Bands bands =
                new Bands(
                        () -> {
                            if (asked.incrementAndGet() == 3) {
                                throw new CancellationException();
                            }
                        });
        assertThrows(CancellationException.class, () -> bands.run(page, begin(), 0, this::fill));
        assertEquals(2, drawn.get());
        assertEquals(new Rectangle(1000, 1000), graphics.getClip());
    }

    @Test
    void smallImagesAndShortPathsAreDrawnAtOnce() throws IOException {
        begin();
        new Bands(() -> {}).run(page, new Rectangle(100, 100), 0, this::fill);
        new Bands(() -> {}).run(page, null, 0, this::fill);
        assertEquals(2, drawn.get());
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        assertEquals(0, Bands.segments(path));
        for (int i = 0; i < 3_000; i++) {
            path.lineTo(i, i);
        }
        assertEquals(3_001, Bands.segments(path));
    }
}

package app.seojae.ui.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.trend.WeeklyField;
import app.seojae.trend.WeeklyFields;
import app.seojae.trend.figure.FieldPanels;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Theme;
import app.seojae.work.Lanes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures of charts as files. */
class ChartPicturesTest {

    private static final FieldPanels CHART =
            new FieldPanels(
                    new WeeklyFields(
                            LocalDate.of(2024, 10, 7),
                            List.of(10, 10),
                            List.of(new WeeklyField("자연어 처리", List.of(4, 6)))),
                    Language.ENGLISH);

    private static BufferedImage picture(Theme theme) throws Exception {
        Fx.start();
        try (Lanes lanes = new Lanes()) {
            byte[] png =
                    new ChartPictures(new Background(lanes), Language.ENGLISH, theme).png(CHART);
            return ImageIO.read(new ByteArrayInputStream(png));
        }
    }

    @Test
    void everyPictureIsAsWideHoweverLongItsSentence() throws Exception {
        BufferedImage dark = picture(Theme.DARK);
        BufferedImage light = picture(Theme.LIGHT);
        assertEquals(2 * (1_080 + 60), light.getWidth());
        assertTrue(light.getHeight() > 300);
        int ground = light.getRGB(4, 4);
        int other = 0;
        for (int x = 0; x < light.getWidth(); x++) {
            for (int y = 0; y < light.getHeight(); y++) {
                other += light.getRGB(x, y) == ground ? 0 : 1;
            }
        }
        assertTrue(other > 2_000, "something is drawn");
        assertTrue((dark.getRGB(4, 4) & 0xff) < (ground & 0xff));
    }
}

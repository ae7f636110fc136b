package app.seojae.ui.reading.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.render.draw.Raster;
import app.seojae.ui.kit.Fx;
import app.seojae.ui.kit.Job;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TestWindow;
import app.seojae.work.Lane;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The picture in a pop-up when its page takes long to draw. */
class TargetPictureTest {

    private final TestWindow window = new TestWindow();
    private final List<Duration> tries = new ArrayList<>();
    private final Messages words = new Messages(Language.KOREAN);
    private int failures;

    private TargetPicture show() throws Exception {
        TargetPicture[] picture = new TargetPicture[1];
        window.show(
                400,
                300,
                () -> {
                    picture[0] = new TargetPicture(words, this::draw, 2, () -> {});
                    return picture[0];
                });
        Fx.run(picture[0]::begin);
        return picture[0];
    }

    /** Fails as often as the test wants, as a page does that is not drawn in time. */
    private Job<Raster> draw(Duration patience) {
        tries.add(patience);
        boolean fails = tries.size() <= failures;
        return window.background.run(
                Lane.READ,
                () -> {
                    if (fails) {
                        throw new SeojaeException(Problem.of(ProblemKind.UNEXPECTED, "slow"));
                    }
                    return new Raster(20, 10, new int[200]);
                });
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aSlowPictureIsTriedAgainWithMorePatience() throws Exception {
        failures = 1;
        TargetPicture picture = show();
        Fx.await("the picture", () -> !Fx.visible(picture, ImageView.class).isEmpty());
        assertEquals(2, tries.size());
        assertTrue(tries.get(0).compareTo(tries.get(1)) < 0);
        assertEquals(
                10, Fx.ask(() -> Fx.visible(picture, ImageView.class).getFirst().getFitWidth()));
    }

    @Test
    void aPictureThatNeverComesIsSaidAndCanBeAskedForAgain() throws Exception {
        failures = 2;
        TargetPicture picture = show();
        String sentence = words.of(Text.LINK_NOT_DRAWN);
        Fx.await("the sentence", () -> window.shows(sentence));
        assertEquals(2, tries.size(), "nobody is kept waiting for ever");
        Fx.run(() -> Fx.visible(picture, Button.class).getFirst().fire());
        Fx.await("the picture", () -> !Fx.visible(picture, ImageView.class).isEmpty());
    }
}

package app.seojae.ui.shell;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.markdown.PlainText;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.keys.ProgramCommand;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;

/**
 * What the window's first picture needs of words, style sheets and texts and that need not be done
 * on the FX thread: done while the toolkit starts, so that it finds all of it loaded and linked.
 */
public final class FirstPicture {

    private static final Logger LOG = System.getLogger(FirstPicture.class.getName());

    private FirstPicture() {}

    /** Gets it ready, by asking each once; on any thread but the FX thread. */
    public static void prepare(Language language) {
        Messages words = new Messages(language);
        String open = words.withKey(Text.DO_OPEN, ProgramCommand.OPEN);
        String day = words.number(1) + words.day(LocalDate.EPOCH);
        String line = PlainText.of("**" + open + "** " + day);
        double wide = new javafx.scene.text.Text(line).getLayoutBounds().getWidth();
        LOG.log(Level.DEBUG, "ready: {0} {1}", line, wide);
    }
}

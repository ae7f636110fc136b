package app.seojae.ui.shell;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.markdown.PlainText;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.kit.keys.ProgramCommand;
import java.time.LocalDate;

/**
 * What the window's first picture needs of words, style sheets and texts and that needs no toolkit:
 * done while the toolkit starts, so that the FX thread finds all of it loaded and linked.
 */
public final class FirstPicture {

    private FirstPicture() {}

    /** Gets it ready; on any thread but the FX thread. */
    public static void prepare(Language language) {
        Messages words = new Messages(language);
        Theme.readAhead();
        String day =
                words.withKey(Text.DO_OPEN, ProgramCommand.OPEN)
                        + words.number(1)
                        + words.day(LocalDate.EPOCH);
        boolean asked = Query.ALL.withText(day).equals(Query.ALL);
        if (asked || PlainText.of("**" + day + "**").isEmpty()) {
            throw new IllegalStateException("the program has no words");
        }
    }
}

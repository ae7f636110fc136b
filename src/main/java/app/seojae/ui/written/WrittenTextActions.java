package app.seojae.ui.written;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.PaperActions;
import app.seojae.work.Lane;
import java.util.concurrent.Callable;

/** What a person does about texts that a model wrote: correct them, throw them away. */
public final class WrittenTextActions {

    private final SummaryQueue queue;
    private final Library library;
    private final Background background;
    private final PaperActions actions;
    private final Notices notices;
    private final Messages words;

    public WrittenTextActions(
            SummaryQueue queue,
            Library library,
            Background background,
            PaperActions actions,
            Notices notices,
            Messages words) {
        this.queue = queue;
        this.library = library;
        this.background = background;
        this.actions = actions;
        this.notices = notices;
        this.words = words;
    }

    /** The papers whose texts are being asked for. */
    public SummaryQueue queue() {
        return queue;
    }

    /** Keeps the person's own texts of a paper, and offers to take that back. */
    public void keep(long paper, String summary, String easy) {
        change(() -> library.arrivals().summaries().edit(paper, summary, easy), Text.WRITTEN_KEPT);
    }

    /** Takes the person's own texts away, so that the model's are shown again. */
    public void removeOwn(long paper) {
        change(() -> library.arrivals().summaries().edit(paper, "", ""), Text.WRITTEN_OWN_REMOVED);
    }

    /** Throws away what models wrote of a paper. */
    public void removeMachine(long paper) {
        change(() -> library.arrivals().summaries().remove(paper), Text.WRITTEN_REMOVED);
    }

    private void change(Callable<Boolean> deed, Text done) {
        notices.withdraw(Text.DO_UNDO);
        background
                .run(Lane.WRITE, deed)
                .then(
                        changed -> {
                            if (changed) {
                                notices.say(words.of(done), Text.DO_UNDO, actions::undo);
                            }
                        });
    }
}

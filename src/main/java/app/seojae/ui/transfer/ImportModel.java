package app.seojae.ui.transfer;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.digests.SamplePapers;
import app.seojae.model.digest.ImportReport;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Imports under way and what came of the last one. Confined to the FX thread. */
public final class ImportModel {

    private static final int RECALLED = 200;

    private final Background background;
    private final Library library;
    private final SamplePapers samples;
    private final Session session;
    private final Notices notices;
    private final Messages words;
    private final LongWork work;
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report =
            new ReadOnlyObjectWrapper<>();

    public ImportModel(
            Background background,
            Library library,
            SamplePapers samples,
            Session session,
            Notices notices,
            Messages words) {
        this.background = background;
        this.library = library;
        this.samples = samples;
        this.session = session;
        this.notices = notices;
        this.words = words;
        work = new LongWork(background);
    }

    /** How far the import under way has come, in files; {@code null} when there is none. */
    public ReadOnlyObjectProperty<LongWork.@Nullable Step> stepProperty() {
        return work.stepProperty();
    }

    /** What came of the last import, {@code null} before the first. */
    public ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** Shows the last digests taken in where this window has taken in none yet. */
    public void recall() {
        if (report.get() == null) {
            background
                    .run(Lane.READ, () -> library.importer().last(RECALLED))
                    .then(
                            answer -> {
                                if (report.get() == null && !answer.files().isEmpty()) {
                                    report.set(answer);
                                }
                            });
        }
    }

    /** Takes in digest files and folders of them. */
    public void importPaths(List<Path> paths) {
        importPaths(paths, () -> {});
    }

    /**
     * The same, then does something else.
     *
     * @param then called when the import has ended, however it did
     */
    public void importPaths(List<Path> paths, Runnable then) {
        start(
                (progress, stop) ->
                        library.importer().importPaths(paths, progress, stop, done -> {}),
                then);
    }

    /** Takes in the papers that come with the program. */
    public void importSample() {
        start((progress, stop) -> samples.bringIn(), () -> {});
    }

    /** Takes the program's own papers away again. */
    public void removeSamples() {
        background
                .run(Lane.WRITE, () -> samples.takeAway())
                .then(
                        count -> {
                            notices.say(words.of(Text.SAMPLES_REMOVED, count));
                        });
    }

    /** Asks the import under way to stop; what it has read stays. */
    public void stop() {
        work.stop();
    }

    private void start(LongWork.Task<ImportReport> task, Runnable then) {
        work.start(Lane.IMPORT, task, then).then(this::accept);
    }

    private void accept(ImportReport answer) {
        report.set(answer);
        boolean problems = answer.files().stream().anyMatch(file -> !file.problems().isEmpty());
        int unread = answer.leavingOver();
        String sentence =
                unread == 0
                        ? sentence(answer)
                        : sentence(answer)
                                + " "
                                + words.of(Text.REPORT_LEFT_OVER, words.number(unread));
        if (problems || answer.files().size() > 1) {
            notices.say(sentence, Text.IMPORT_REPORT, () -> session.show(Session.Screen.REPORT));
        } else {
            notices.say(sentence);
        }
    }

    private String sentence(ImportReport answer) {
        String added = words.number(answer.added());
        if (answer.cancelled()) {
            return words.of(Text.IMPORT_STOPPED, added);
        }
        return answer.added() + answer.updated() == 0
                ? words.of(Text.IMPORT_NOTHING_NEW, words.number(answer.files().size()))
                : words.of(Text.IMPORT_DONE, added, words.number(answer.updated()));
    }
}

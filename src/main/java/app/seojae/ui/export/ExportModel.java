package app.seojae.ui.export;

import app.seojae.export.markdown.MarkdownLayout.Group;
import app.seojae.export.markdown.MarkdownWords;
import app.seojae.export.request.ExportFormat;
import app.seojae.export.request.ExportPlan;
import app.seojae.export.request.ExportReport;
import app.seojae.export.request.ExportRequest;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.Problem;
import app.seojae.ui.export.ExportOffer.Scope;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.Lane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a person exports, how it goes and what came of it. No nodes; confined to the FX thread. */
public final class ExportModel {

    /**
     * How the last export ended.
     *
     * @param report or {@code null} where nothing could be written
     * @param problem why, or {@code null}
     */
    record Outcome(@Nullable ExportReport report, @Nullable Problem problem, Path out) {}

    private final Library library;
    private final Background background;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages words;
    private final ExportChoices choices;
    private final ExportSentences sentences;
    private final Consumer<Path> openFolder;
    private final Latest latest = new Latest();
    private final LongWork work;
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private ExportOffer offer = ExportOffer.NOTHING;
    private Scope scope = Scope.ALL;
    private @Nullable ExportPlan plan;
    private @Nullable Outcome outcome;

    /**
     * @param openFolder shows a folder in the system's file browser
     */
    public ExportModel(
            Library library,
            Background background,
            Settings settings,
            FileDialogs dialogs,
            Notices notices,
            Messages words,
            Consumer<Path> openFolder) {
        this.library = library;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.words = words;
        this.openFolder = openFolder;
        work = new LongWork(background);
        choices = new ExportChoices(settings);
        sentences = new ExportSentences(words);
    }

    /** How far the export under way has come, in papers; {@code null} when there is none. */
    public ReadOnlyObjectProperty<LongWork.@Nullable Step> stepProperty() {
        return work.stepProperty();
    }

    /** Counts the changes of everything else here; who shows it looks again when it moves. */
    ReadOnlyLongProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Begins anew where the person stands now; an export under way goes on. */
    public void offer(ExportOffer now) {
        offer = now;
        scope = now.first();
        outcome = null;
        count();
    }

    ExportOffer offer() {
        return offer;
    }

    Scope scope() {
        return scope;
    }

    void scope(Scope chosen) {
        scope = chosen;
        count();
    }

    ExportFormat format() {
        return choices.format();
    }

    void format(ExportFormat chosen) {
        choices.format(chosen);
        count();
    }

    Group group() {
        return choices.group();
    }

    void group(Group chosen) {
        choices.group(chosen);
        changed();
    }

    @Nullable Path template() {
        return choices.template();
    }

    void chooseTemplate() {
        dialogs.chooseFile("Markdown", "*.md", "*.txt").ifPresent(choices::template);
        changed();
    }

    void standardTemplate() {
        choices.template(null);
        changed();
    }

    String style() {
        return choices.style();
    }

    void style(String chosen) {
        choices.style(chosen);
        changed();
    }

    void chooseStyle() {
        dialogs.chooseFile("CSL", "*.csl").map(Path::toString).ifPresent(choices::style);
        changed();
    }

    /** Where it is written to, {@code null} until the person has said so. */
    @Nullable Path out() {
        return choices.out(format());
    }

    /** Asks where to write, a folder or a file as the format wants it. */
    void chooseOut() {
        ExportFormat format = format();
        String name = words.of(Text.EXPORT_FILE_NAME) + format.ending();
        (format.isIntoFolder() ? dialogs.chooseFolder() : dialogs.saveAs(name))
                .ifPresent(chosen -> choices.out(format, chosen));
        changed();
    }

    /** What would be written, {@code null} while that is being counted. */
    @Nullable ExportPlan plan() {
        return plan;
    }

    /** The line that says so. */
    String planned() {
        return sentences.planned(format(), plan);
    }

    /** How the last export ended, {@code null} before its end. */
    @Nullable Outcome outcome() {
        return outcome;
    }

    /** Whether there is something to write and nothing under way. */
    boolean canStart() {
        return !work.isUnderWay() && plan != null && plan.files() > 0;
    }

    /** Writes; asks first where to, unless that is known. */
    void start() {
        if (!canStart()) {
            return;
        }
        if (out() == null) {
            chooseOut();
        }
        Path out = out();
        if (out != null) {
            run(choices.request(out, MarkdownWords.in(words.language())));
        }
    }

    private void run(ExportRequest request) {
        ExportOffer from = offer;
        Scope which = scope;
        outcome = null;
        work.start(
                        Lane.EXPORT,
                        (progress, stop) ->
                                library.exports()
                                        .write(from.ids(which, library), request, progress, stop),
                        this::changed)
                .then(report -> ended(new Outcome(report, null, request.target().path())))
                .failed(problem -> ended(new Outcome(null, problem, request.target().path())));
        changed();
    }

    private void ended(Outcome now) {
        outcome = now;
        if (now.problem() != null) {
            notices.problem(now.problem());
        } else if (now.report() != null) {
            notices.say(sentences.ended(now.report()), Text.OPEN_FOLDER, this::openFolder);
        }
    }

    /** The sentence that says how it ended, or the empty string. */
    String ended() {
        Outcome now = outcome;
        if (now == null) {
            return "";
        }
        Problem problem = now.problem();
        ExportReport report = now.report();
        return problem != null ? words.of(problem) : report == null ? "" : sentences.ended(report);
    }

    /** Asks the export under way to stop; the files it has written stay. */
    public void stop() {
        work.stop();
    }

    /** Shows the folder that was written into. */
    void openFolder() {
        Outcome now = outcome;
        if (now != null) {
            Path parent = now.out().toAbsolutePath().getParent();
            openFolder.accept(Files.isDirectory(now.out()) || parent == null ? now.out() : parent);
        }
    }

    private void count() {
        plan = null;
        changed();
        ExportOffer from = offer;
        Scope which = scope;
        ExportFormat format = format();
        background
                .run(Lane.READ, () -> library.exports().plan(from.ids(which, library), format))
                .then(
                        latest.ask()
                                .only(
                                        (ExportPlan answer) -> {
                                            plan = answer;
                                            changed();
                                        }));
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}

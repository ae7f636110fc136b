package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.own.Added;
import app.seojae.library.own.OwnPapers;
import app.seojae.library.own.OwnPdf;
import app.seojae.library.own.TypedPapers;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Papers on their way in: what was typed or dropped, what is understood of it, and what came of
 * adding it. Nothing is asked of arXiv before the person says so. Confined to the FX thread.
 */
public final class AddPapersModel {

    private final OwnPapers own;
    private final Background background;
    private final Session session;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages words;
    private final LongWork work;
    private final Latest latest = new Latest();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Understood> understood =
            new ReadOnlyObjectWrapper<>(Understood.NOTHING);
    private final ReadOnlyObjectWrapper<List<String>> sentences =
            new ReadOnlyObjectWrapper<>(List.of());
    private final DroppedPdfs pdfs;
    private Consumer<List<Long>> goTo = papers -> {};

    public AddPapersModel(
            Library library,
            OwnPapers own,
            Background background,
            Session session,
            FileDialogs dialogs,
            Notices notices,
            Messages words) {
        this.own = own;
        this.background = background;
        this.session = session;
        this.dialogs = dialogs;
        this.notices = notices;
        this.words = words;
        work = new LongWork(background);
        pdfs = new DroppedPdfs(library, own, background);
        text.addListener(o -> understand());
    }

    /** Says who shows the papers that were added. */
    public void onAdded(Consumer<List<Long>> handler) {
        goTo = handler;
    }

    /** What is typed; it stays until it was added. */
    StringProperty textProperty() {
        return text;
    }

    /** What of it is understood. */
    ReadOnlyObjectProperty<Understood> understoodProperty() {
        return understood.getReadOnlyProperty();
    }

    /** What went wrong when papers were added last, in sentences. */
    ReadOnlyObjectProperty<List<String>> sentencesProperty() {
        return sentences.getReadOnlyProperty();
    }

    /** How far adding has come, {@code null} while nothing is added. */
    ReadOnlyObjectProperty<LongWork.@Nullable Step> stepProperty() {
        return work.stepProperty();
    }

    /** The PDFs that wait. */
    ObservableList<DroppedPdf> pdfs() {
        return pdfs.all();
    }

    /** Whether a text names a paper of arXiv; only short ones are looked at. */
    public static boolean namesPapers(@Nullable String words) {
        int longest = 4_000;
        return words != null && words.length() <= longest && !TypedPapers.of(words).ids().isEmpty();
    }

    /** Shows the page with words beside those that stand there. */
    public void offer(String named) {
        String before = text.get().strip();
        if (!before.contains(named.strip())) {
            text.set(before.isEmpty() ? named.strip() : before + "\n" + named.strip());
        }
        session.show(Session.Screen.ADD);
    }

    private void understand() {
        sentences.set(List.of());
        String typed = text.get();
        if (typed.isBlank()) {
            latest.drop();
            understood.set(Understood.NOTHING);
            return;
        }
        background.run(Lane.READ, () -> understand(typed)).then(latest.ask().only(understood::set));
    }

    private Understood understand(String typed) throws SeojaeException {
        TypedPapers papers = TypedPapers.of(typed);
        Map<ArxivId, Long> here = own.here(papers.ids());
        Map<Long, String> titles = pdfs.titles(here.values());
        return new Understood(
                papers.ids().stream()
                        .map(
                                id -> {
                                    long paper = here.getOrDefault(id, 0L);
                                    return new NamedPaper(
                                            id, paper, titles.getOrDefault(paper, ""));
                                })
                        .toList(),
                papers.unknown());
    }

    /** Lets the person choose a PDF. */
    void choosePdf() {
        dialogs.choosePdf().ifPresent(file -> offer(List.of(file), null));
    }

    /**
     * Shows the page with PDFs beside those that wait, and looks into their first pages.
     *
     * @param chosen the paper the person stands on, if the only PDF may be its, or {@code null}
     */
    public void offer(List<Path> files, @Nullable PaperRow chosen) {
        if (pdfs.offer(files, chosen)) {
            notices.say(words.of(Text.ADD_TOO_MANY, words.number(DroppedPdfs.MOST)));
        }
        session.show(Session.Screen.ADD);
    }

    /** Takes a PDF off the list; its file stays where it is. */
    void remove(DroppedPdf pdf) {
        pdfs.all().remove(pdf);
    }

    /** How many papers and PDFs would be added. */
    int wanted() {
        long fresh = understood.get().papers().stream().filter(one -> !one.isHere()).count();
        return (int) fresh + pdfs.wanted().size();
    }

    /** Adds everything; what does not come stays here with the reason. */
    void add() {
        String typed = text.get();
        List<OwnPdf> files = pdfs.wanted();
        if (work.isUnderWay() || (typed.isBlank() && files.isEmpty())) {
            return;
        }
        sentences.set(List.of());
        work.start(
                        Lane.NET,
                        (progress, stop) -> {
                            TypedPapers papers = TypedPapers.of(typed);
                            return new Outcome(
                                    papers, own.addAll(papers.ids(), files, progress, stop));
                        },
                        () -> {})
                .then(outcome -> settle(typed, outcome))
                .failed(problem -> sentences.set(List.of(words.of(problem))));
    }

    /** Asks for no more; what came stays, and so does what was typed. */
    void stop() {
        work.stop();
    }

    /** The window goes: nothing more is asked for. */
    public void close() {
        stop();
    }

    private record Outcome(TypedPapers typed, Added added) {}

    private void settle(String typed, Outcome outcome) {
        Added added = outcome.added();
        pdfs.settle(added);
        List<ArxivId> unknown = added.unknown();
        boolean left = added.problem() != null || !outcome.typed().unknown().isEmpty();
        if (text.get().equals(typed)) {
            text.set(
                    left
                            ? typed
                            : unknown.stream()
                                    .map(ArxivId::value)
                                    .collect(Collectors.joining("\n")));
            understand();
        }
        List<String> wrong = new ArrayList<>();
        if (added.problem() != null) {
            wrong.add(reason(added.problem(), added));
        }
        if (!unknown.isEmpty()) {
            wrong.add(words.of(Problem.of(ProblemKind.OWN_NOT_AT_ARXIV, names(unknown))));
        }
        sentences.set(wrong);
        Set<Long> papers = new LinkedHashSet<>();
        outcome.typed().ids().forEach(id -> addIfThere(papers, added.papers().get(id)));
        papers.addAll(added.pdfs().values());
        boolean done = wrong.isEmpty() && added.refused().isEmpty();
        if (done && !papers.isEmpty()) {
            notices.say(words.of(Text.ADD_DONE, words.number(papers.size())));
            goTo.accept(List.copyOf(papers));
        }
    }

    private static void addIfThere(Set<Long> papers, @Nullable Long paper) {
        if (paper != null) {
            papers.add(paper);
        }
    }

    /** A PDF was kept all the same; what was typed can be asked for another time. */
    private String reason(Problem problem, Added added) {
        String sentence =
                problem.kind() == ProblemKind.CANCELLED
                        ? words.of(Text.ADD_STOPPED)
                        : words.of(problem);
        return added.pdfs().isEmpty()
                ? sentence
                : sentence + " " + words.of(Text.ADD_KEPT_PDFS, words.number(added.pdfs().size()));
    }

    private static String names(List<ArxivId> ids) {
        int shown = 8;
        String names =
                ids.stream().limit(shown).map(ArxivId::value).collect(Collectors.joining(", "));
        return ids.size() > shown ? names + " …" : names;
    }
}

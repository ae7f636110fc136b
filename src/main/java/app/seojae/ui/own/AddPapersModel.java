package app.seojae.ui.own;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.own.Added;
import app.seojae.library.own.FirstPage;
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
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.session.Session;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Papers on their way in: what was typed or dropped, what is understood of it, and what came of
 * adding it. Nothing is asked of arXiv before the person says so. Confined to the FX thread.
 */
public final class AddPapersModel {

    /** So many PDFs are looked into together. */
    static final int MOST_PDFS = 100;

    private final Library library;
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
    private final ObservableList<DroppedPdf> pdfs = FXCollections.observableArrayList();
    private Consumer<List<Long>> goTo = papers -> {};

    public AddPapersModel(
            Library library,
            OwnPapers own,
            Background background,
            Session session,
            FileDialogs dialogs,
            Notices notices,
            Messages words) {
        this.library = library;
        this.own = own;
        this.background = background;
        this.session = session;
        this.dialogs = dialogs;
        this.notices = notices;
        this.words = words;
        work = new LongWork(background);
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
        return pdfs;
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
        Map<Long, String> titles = titles(here.values());
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

    private Map<Long, String> titles(Collection<Long> papers) throws SeojaeException {
        Map<Long, String> titles = new HashMap<>();
        for (PaperRow row : library.browse().rows(List.copyOf(papers))) {
            titles.put(row.id(), SanitizedText.title(row));
        }
        return titles;
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
        Set<Path> waiting = pdfs.stream().map(DroppedPdf::file).collect(Collectors.toSet());
        DroppedPdf.Candidate candidate =
                chosen == null
                        ? null
                        : new DroppedPdf.Candidate(chosen.id(), SanitizedText.title(chosen));
        List<DroppedPdf> fresh = new ArrayList<>();
        for (Path file : new LinkedHashSet<>(files)) {
            if (!waiting.contains(file) && pdfs.size() + fresh.size() < MOST_PDFS) {
                fresh.add(new DroppedPdf(file, candidate));
            }
        }
        if (pdfs.size() + fresh.size() >= MOST_PDFS && files.size() > fresh.size()) {
            notices.say(words.of(Text.ADD_TOO_MANY, words.number(MOST_PDFS)));
        }
        pdfs.addAll(fresh);
        session.show(Session.Screen.ADD);
        look(fresh, 0);
    }

    private void look(List<DroppedPdf> fresh, int at) {
        if (at < fresh.size()) {
            DroppedPdf pdf = fresh.get(at);
            background
                    .run(Lane.TEXT, cancel -> look(pdf.file(), cancel))
                    .then(pdf::tell)
                    .failed(
                            problem ->
                                    pdf.tell(
                                            new DroppedPdf.Told(
                                                    FirstPage.unread(pdf.file()), null, problem)))
                    .always(() -> look(fresh, at + 1));
        }
    }

    private DroppedPdf.Told look(Path file, CancelFlag cancel) throws SeojaeException {
        FirstPage page = FirstPage.of(file, library.texts(), cancel);
        DroppedPdf.Candidate known = null;
        ArxivId id = page.id();
        Long paper = id == null ? null : own.here(List.of(id)).get(id);
        if (paper != null) {
            known = new DroppedPdf.Candidate(paper, titles(List.of(paper)).getOrDefault(paper, ""));
        }
        return new DroppedPdf.Told(page, known, null);
    }

    /** Takes a PDF off the list; its file stays where it is. */
    void remove(DroppedPdf pdf) {
        pdfs.remove(pdf);
    }

    /** How many papers and PDFs would be added. */
    int wanted() {
        long fresh = understood.get().papers().stream().filter(one -> !one.isHere()).count();
        return (int) fresh + (int) pdfs.stream().filter(DroppedPdf::isWanted).count();
    }

    /** Adds everything; what does not come stays here with the reason. */
    void add() {
        String typed = text.get();
        List<OwnPdf> files =
                pdfs.stream().filter(DroppedPdf::isWanted).map(DroppedPdf::wanted).toList();
        if (work.isUnderWay() || (typed.isBlank() && files.isEmpty())) {
            return;
        }
        sentences.set(List.of());
        work.start(
                        Lane.NET,
                        (progress, stop) ->
                                new Outcome(
                                        TypedPapers.of(typed),
                                        own.addAll(
                                                TypedPapers.of(typed).ids(),
                                                files,
                                                progress,
                                                stop)),
                        () -> {})
                .then(outcome -> settle(typed, outcome))
                .failed(problem -> sentences.set(List.of(words.of(problem))));
    }

    /** Asks for no more; what came stays, and so does what was typed. */
    void stop() {
        work.stop();
    }

    private record Outcome(TypedPapers typed, Added added) {}

    private void settle(String typed, Outcome outcome) {
        Added added = outcome.added();
        pdfs.removeIf(pdf -> added.pdfs().containsKey(pdf.file()));
        for (DroppedPdf pdf : pdfs) {
            Optional.ofNullable(added.refused().get(pdf.file())).ifPresent(pdf::refuse);
        }
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

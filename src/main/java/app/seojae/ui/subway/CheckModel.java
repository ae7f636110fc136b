package app.seojae.ui.subway;

import app.seojae.library.context.Change;
import app.seojae.library.readiness.PaperReadiness;
import app.seojae.library.readiness.ReadinessCheck;
import app.seojae.library.readiness.Shortcoming.Remedy;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.ProblemKind;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import app.seojae.work.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The check before a journey: its progress, what it found, and what a person does about that. What
 * changes afterwards is looked at again, and nothing else. Confined to the FX thread.
 */
final class CheckModel {

    private final ReadinessCheck check;
    private final Transfers transfers;
    private final PaperActions actions;
    private final Background background;
    private final Session session;
    private final Runnable addPdf;
    private final LongWork work;
    private final ObservableList<PaperReadiness> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
    private final Set<Long> touched = new LinkedHashSet<>();
    private boolean looking;

    /**
     * @param addPdf lets the person choose a file for the paper she stands on
     */
    CheckModel(
            ReadinessCheck check,
            Transfers transfers,
            PaperActions actions,
            Background background,
            Session session,
            Runnable addPdf) {
        this.check = check;
        this.transfers = transfers;
        this.actions = actions;
        this.background = background;
        this.session = session;
        this.addPdf = addPdf;
        work = new LongWork(background);
        session.changes().listen(this::changed);
        session.screenProperty().addListener(o -> lookAgain());
    }

    /** How far the check under way has come, {@code null} when there is none. */
    ReadOnlyObjectProperty<LongWork.@Nullable Step> stepProperty() {
        return work.stepProperty();
    }

    /** What the last check found, those that are not ready first. */
    ObservableList<PaperReadiness> rows() {
        return rows;
    }

    /** Whether there was a check that came to its end. */
    ReadOnlyBooleanProperty knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** How many are ready. */
    int ready() {
        return (int) rows.stream().filter(PaperReadiness::isReady).count();
    }

    /** Those that lack nothing but what can be downloaded. */
    List<Long> missing() {
        return rows.stream()
                .filter(one -> one.remedy() == Remedy.DOWNLOAD)
                .map(PaperReadiness::paper)
                .toList();
    }

    /** Checks all bookmarked papers. */
    void run() {
        if (work.isUnderWay()) {
            return;
        }
        touched.clear();
        // Threads of NET are many: a long check holds up neither a reader nor an import.
        work.start(Lane.NET, check::all, this::lookAgain)
                .then(
                        found -> {
                            rows.setAll(sorted(found));
                            known.set(true);
                        })
                .failed(
                        problem -> {
                            if (problem.kind() != ProblemKind.CANCELLED) {
                                background.tell(problem);
                            }
                        });
    }

    private static List<PaperReadiness> sorted(List<PaperReadiness> found) {
        return found.stream().sorted(Comparator.comparing(PaperReadiness::isReady)).toList();
    }

    /** Ends the check under way; what the one before found stays. */
    void stop() {
        work.stop();
    }

    private void changed(Change change) {
        switch (change.kind()) {
            case PDF, THUMBNAIL, BOOKMARK -> {
                if (known.get()) {
                    touched.addAll(
                            change.isMany()
                                    ? rows.stream().map(PaperReadiness::paper).toList()
                                    : change.ids());
                    lookAgain();
                }
            }
            default -> {}
        }
    }

    /** Where somebody looks, what changed is checked again; else when she does. */
    private void lookAgain() {
        boolean seen = session.screenProperty().get() == Session.Screen.SUBWAY;
        if (!seen || touched.isEmpty() || looking || work.isUnderWay()) {
            return;
        }
        List<Long> papers = List.copyOf(touched);
        touched.clear();
        looking = true;
        background
                .run(Lane.NET, () -> check.of(papers, Progress.NONE, CancelFlag.never()))
                .then(found -> replace(papers, found))
                .always(
                        () -> {
                            looking = false;
                            lookAgain();
                        });
    }

    private void replace(List<Long> papers, List<PaperReadiness> found) {
        Map<Long, PaperReadiness> now = new HashMap<>();
        found.forEach(one -> now.put(one.paper(), one));
        List<PaperReadiness> all = new ArrayList<>();
        for (PaperReadiness row : rows) {
            PaperReadiness newer = now.remove(row.paper());
            if (newer != null) {
                all.add(newer);
            } else if (!papers.contains(row.paper())) {
                all.add(row);
            }
        }
        all.addAll(now.values());
        if (!all.equals(rows)) {
            rows.setAll(sorted(all));
        }
    }

    /** Does what helps a paper most. */
    void help(PaperReadiness one) {
        long paper = one.paper();
        switch (one.remedy()) {
            case DOWNLOAD -> actions.download(paper);
            case DOWNLOAD_AGAIN ->
                    actions.change(
                            () -> transfers.pdfs().giveUp(paper), () -> actions.download(paper));
            case ACCEPT -> actions.change(() -> transfers.pdfs().notePages(paper));
            case ADD_PDF -> {
                session.select(paper);
                addPdf.run();
            }
            case NONE -> {}
        }
    }

    /** Downloads all that is not here and can be. */
    void downloadMissing() {
        List<Long> papers = missing();
        actions.change(
                () -> {
                    transfers.downloads().enqueueMissing(papers);
                    transfers.downloads().resume();
                });
    }
}

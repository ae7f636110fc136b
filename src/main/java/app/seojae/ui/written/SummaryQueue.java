package app.seojae.ui.written;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.summaries.Summaries;
import app.seojae.library.summaries.Writer;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.LongWork;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The papers whose Korean texts a model is asked for, one after another. What was not written when
 * it ends is what is still missing, so nothing of it is remembered. Confined to the FX thread.
 */
public final class SummaryQueue {

    private final Library library;
    private final ModelAccess model;
    private final Background background;
    private final Notices notices;
    private final Messages words;
    private final Set<Long> waiting = new LinkedHashSet<>();
    private final Map<Long, Problem> failures = new HashMap<>();
    private final ReadOnlyObjectWrapper<LongWork.@Nullable Step> step =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private CancelFlag stop = CancelFlag.never();
    private int asked;
    private int written;
    private int failed;
    private @Nullable Problem lastProblem;

    public SummaryQueue(
            Library library,
            ModelAccess model,
            Background background,
            Notices notices,
            Messages words) {
        this.library = library;
        this.model = model;
        this.background = background;
        this.notices = notices;
        this.words = words;
    }

    /** Whether a model is named, without which nothing can be asked. */
    public boolean isOn() {
        return model.isNamed();
    }

    /** How far it has come, {@code null} while nothing is asked. */
    public ReadOnlyObjectProperty<LongWork.@Nullable Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Changes whenever a paper begins or ends to wait, and when another model is named. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Whether a paper's texts are being written or it is its turn soon. */
    public boolean isWaiting(long paper) {
        return waiting.contains(paper);
    }

    /** Why nothing was written of a paper when it was last asked for. */
    public Optional<Problem> failure(long paper) {
        return Optional.ofNullable(failures.get(paper));
    }

    /** Looks again which model is named. */
    public void modelChanged() {
        failures.clear();
        revise();
    }

    /** Asks for the texts of all papers that have none. */
    public void askMissing() {
        background
                .run(Lane.READ, () -> library.arrivals().summaries().missing())
                .then(
                        papers -> {
                            if (papers.isEmpty()) {
                                notices.say(words.of(Text.WRITE_NOTHING_MISSING));
                            } else {
                                ask(papers);
                            }
                        });
    }

    /** Asks for the texts of papers, after those that wait already. */
    public void ask(List<Long> papers) {
        boolean idle = waiting.isEmpty();
        for (long paper : papers) {
            if (waiting.add(paper)) {
                asked++;
                failures.remove(paper);
            }
        }
        revise();
        if (idle && !waiting.isEmpty()) {
            stop = new CancelFlag();
            CancelFlag mine = stop;
            tellStep();
            background
                    .run(Lane.NET, model::writer)
                    .then(writer -> next(writer, mine))
                    .failed(problem -> end(problem));
        }
    }

    /** Asks for no more; the paper being written stays as it was. */
    public void stop() {
        stop.raise();
        if (!waiting.isEmpty()) {
            end(null);
        }
    }

    private void next(Writer writer, CancelFlag mine) {
        if (mine.isRaised()) {
            return;
        }
        if (waiting.isEmpty()) {
            end(null);
            return;
        }
        long paper = waiting.iterator().next();
        background
                .run(
                        Lane.NET,
                        () ->
                                library.arrivals()
                                        .summaries()
                                        .write(paper, writer.model(), writer.rules(), mine))
                .then(
                        wrote -> {
                            if (!mine.isRaised()) {
                                written += wrote ? 1 : 0;
                                settle(paper);
                                next(writer, mine);
                            }
                        })
                .failed(
                        problem -> {
                            if (!mine.isRaised()) {
                                fail(paper, problem, writer, mine);
                            }
                        });
    }

    private void fail(long paper, Problem problem, Writer writer, CancelFlag mine) {
        if (Summaries.isOfAll(problem.kind())) {
            end(problem);
            return;
        }
        failed++;
        lastProblem = problem;
        failures.put(paper, problem);
        settle(paper);
        next(writer, mine);
    }

    private void settle(long paper) {
        waiting.remove(paper);
        tellStep();
        revise();
    }

    /**
     * Nothing is asked any more.
     *
     * @param problem that every paper would have, or {@code null}
     */
    private void end(@Nullable Problem problem) {
        int left = waiting.size();
        waiting.clear();
        if (problem != null && problem.kind() != ProblemKind.CANCELLED) {
            notices.problem(problem);
        } else if (asked == 1 && lastProblem != null) {
            notices.problem(lastProblem);
        } else if (asked > 1) {
            notices.say(summed(left));
        }
        asked = 0;
        written = 0;
        failed = 0;
        lastProblem = null;
        step.set(null);
        revise();
    }

    private String summed(int left) {
        String count = words.number(written);
        String all = words.number(asked);
        if (lastProblem != null) {
            return words.of(
                    Text.WRITE_DONE_SOME, all, count, words.number(failed), words.of(lastProblem));
        }
        return words.of(left == 0 ? Text.WRITE_DONE : Text.WRITE_STOPPED, all, count);
    }

    private void tellStep() {
        step.set(new LongWork.Step(asked - waiting.size(), asked));
    }

    private void revise() {
        revision.set(revision.get() + 1);
    }
}

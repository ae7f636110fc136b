package app.seojae.ui.priority;

import app.seojae.library.Library;
import app.seojae.library.context.Change;
import app.seojae.library.priority.Priorities;
import app.seojae.library.priority.PriorityState;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.priority.Signal;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.kit.SteadyRows;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Whether papers may stand in the order that is learned, and what it is learned from. Learns where
 * the list is asked for in that order, never of itself. Confined to the FX thread.
 */
public final class ReadFirst {

    private static final int MOST_SHOWN = 2_000;

    private final Priorities priorities;
    private final Library library;
    private final Settings settings;
    private final Background background;
    private final ListModel list;
    private final PaperActions actions;
    private final Session session;
    private final Latest learning = new Latest();
    private final Latest looking = new Latest();
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable PriorityState> state =
            new ReadOnlyObjectWrapper<>();
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private CancelFlag cancel = new CancelFlag();

    /** A signal with its paper. */
    public record Row(Signal signal, PaperRow paper) {}

    public ReadFirst(
            Library library,
            Settings settings,
            Background background,
            Session session,
            ListModel list,
            PaperActions actions) {
        this.actions = actions;
        this.library = library;
        this.settings = settings;
        this.background = background;
        this.session = session;
        this.list = list;
        priorities = library.finding().priorities();
        on.set(settings.get(ProgramSettings.READ_FIRST));
        list.queryProperty().addListener(o -> asked());
        session.screenProperty().addListener(o -> look());
        session.changes().listen(this::changed);
        asked();
    }

    private void changed(Change change) {
        switch (change.kind()) {
            case IMPORT, SIGNAL, MERGE, OTHER_PROGRAM -> {
                learnWhereOrdered(list::refresh);
                look();
            }
            case BOOKMARK, STATUS, NOTE, ANNOTATION -> look();
            default -> {}
        }
    }

    private boolean isOrdered() {
        return list.query().sort() == Query.Sort.PRIORITY;
    }

    private void asked() {
        if (isOrdered() && !on.get()) {
            list.ask(list.query().sorted(Query.Sort.NEWEST));
        }
        learnWhereOrdered(list::restart);
    }

    /** What was learned anew is shown; to whom just asked for the order, from its top. */
    private void learnWhereOrdered(Runnable show) {
        if (isOrdered() && on.get()) {
            learn(show);
        }
    }

    private void learn(Runnable show) {
        CancelFlag flag = cancel;
        PriorityState before = state.get();
        background
                .run(Lane.LEARN, () -> priorities.learn(flag))
                .then(
                        learning.ask()
                                .only(
                                        (PriorityState now) -> {
                                            state.set(now);
                                            if (isOrdered() && isNews(before, now)) {
                                                show.run();
                                            }
                                        }));
    }

    private static boolean isNews(@Nullable PriorityState before, PriorityState now) {
        return before == null || before.number() != now.number();
    }

    private void look() {
        if (session.screenProperty().get() == Session.Screen.READ_FIRST) {
            background
                    .run(Lane.READ, this::read)
                    .then(looking.ask().only((List<Row> now) -> SteadyRows.follow(rows, now)));
            if (on.get()) {
                learn(list::refresh);
            }
        }
    }

    private List<Row> read() throws SeojaeException {
        List<Signal> signals = priorities.signals();
        List<Signal> shown = signals.subList(0, Math.min(MOST_SHOWN, signals.size()));
        Map<Long, PaperRow> papers = new HashMap<>();
        for (PaperRow row : library.browse().rows(shown.stream().map(Signal::paper).toList())) {
            papers.put(row.id(), row);
        }
        List<Row> read = new ArrayList<>();
        for (Signal signal : shown) {
            PaperRow paper = papers.get(signal.paper());
            if (paper != null) {
                read.add(new Row(signal, paper));
            }
        }
        return read;
    }

    /** Whether the order can be chosen. */
    public ReadOnlyBooleanProperty onProperty() {
        return on.getReadOnlyProperty();
    }

    /** What was learned last, {@code null} while it is not known. */
    public ReadOnlyObjectProperty<@Nullable PriorityState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Every signal, of the newest papers first; read while the page is looked at. */
    public ObservableList<Row> rows() {
        return rows;
    }

    /** Lets papers stand in the order that is learned, or no longer. */
    public void turn(boolean nowOn) {
        settings.put(ProgramSettings.READ_FIRST, nowOn);
        on.set(nowOn);
        if (nowOn) {
            look();
        } else {
            cancel.raise();
            cancel = new CancelFlag();
            learning.drop();
            state.set(null);
            asked();
        }
    }

    /** Shows the list in the order that is learned. */
    public void order() {
        session.show(Session.Screen.LIBRARY);
        list.ask(list.query().sorted(Query.Sort.PRIORITY));
    }

    /** Takes a signal out of what is learned from, or lets it count again. */
    void toggle(Row row) {
        Signal signal = row.signal();
        actions.change(() -> priorities.count(List.of(signal.paper()), !signal.counts()));
    }

    /** Begins anew, or lets everything count again. */
    void countAll(boolean counts) {
        actions.change(() -> priorities.countAll(counts));
    }

    /** Learns nothing any more. */
    public void close() {
        cancel.raise();
    }
}

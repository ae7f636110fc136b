package app.seojae.ui.citation;

import app.seojae.library.citation.CitationMap;
import app.seojae.library.citation.Citations;
import app.seojae.library.citation.MissingWork;
import app.seojae.library.context.Change;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.PdfInfo;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The paper a person stands on among those it cites and those that cite it, and the way she came.
 * The library is asked only while the page is looked at. Confined to the FX thread.
 */
public final class CitationModel {

    private static final int MOST_MISSING = 100;

    /** What the page shows. */
    public enum Page {
        MAP,
        LISTS,
        MISSING
    }

    private final Citations citations;
    private final Background background;
    private final Session session;
    private final PaperActions actions;
    private final Consumer<String> adding;
    private final Latest latest = new Latest();
    private final Latest latestMissing = new Latest();
    private final Deque<Long> way = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable CitationMap> map =
            new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<@Nullable List<MissingWork>> missing =
            new ReadOnlyObjectWrapper<>(null);
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.MAP);
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private long centre;
    private boolean stale = true;
    private boolean staleMissing = true;

    /**
     * @param adding told the arXiv id of a paper the person wants to add
     */
    public CitationModel(
            Citations citations,
            Background background,
            Session session,
            PaperActions actions,
            Consumer<String> adding) {
        this.citations = citations;
        this.background = background;
        this.session = session;
        this.actions = actions;
        this.adding = adding;
        session.changes().listen(this::changed);
        session.screenProperty().subscribe(screen -> looked());
        page.subscribe(now -> ask());
    }

    private boolean isLookedAt() {
        return session.screenProperty().get() == Session.Screen.CITATIONS;
    }

    private void looked() {
        if (isLookedAt()) {
            long paper = session.selectedPaper().orElse(0);
            if (paper != 0 && paper != centre) {
                way.clear();
                stand(paper);
            }
            ask();
        }
    }

    private void changed(Change change) {
        switch (change.kind()) {
            case PDF_TEXT, PDF, IMPORT, MERGE, OTHER_PROGRAM -> {
                stale = true;
                staleMissing = true;
            }
            case STATUS, BOOKMARK -> staleMissing = true;
            default -> {
                return;
            }
        }
        ask();
    }

    /** Asks for what is looked at and may be other than it was. */
    private void ask() {
        if (!isLookedAt()) {
            return;
        }
        if (page.get() == Page.MISSING) {
            if (staleMissing) {
                staleMissing = false;
                background
                        .run(Lane.LEARN, cancel -> citations.missing(MOST_MISSING))
                        .then(latestMissing.ask().only(missing::set))
                        .failed(
                                problem -> {
                                    staleMissing = true;
                                    background.tell(problem);
                                });
            }
        } else if (stale && centre != 0) {
            stale = false;
            long paper = centre;
            background
                    .run(Lane.READ, () -> citations.map(paper))
                    .then(latest.ask().only(map::set))
                    .failed(
                            problem -> {
                                stale = true;
                                background.tell(problem);
                            });
        }
    }

    private void stand(long paper) {
        centre = paper;
        chosen.set(true);
        back.set(!way.isEmpty());
        stale = true;
        ask();
    }

    /** The paper among its neighbours, {@code null} before it is known. */
    ReadOnlyObjectProperty<@Nullable CitationMap> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** What is cited and not there, {@code null} before it is known. */
    ReadOnlyObjectProperty<@Nullable List<MissingWork>> missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** What the page shows. */
    public ObjectProperty<Page> pageProperty() {
        return page;
    }

    /** Whether there is a paper to go back to. */
    ReadOnlyBooleanProperty backProperty() {
        return back.getReadOnlyProperty();
    }

    /** Whether the person stands on any paper. */
    BooleanProperty chosenProperty() {
        return chosen;
    }

    /** Makes a neighbour the middle of the map. */
    void walk(long paper) {
        if (paper != centre) {
            way.push(centre);
            stand(paper);
        }
    }

    /** Goes back to the paper before. */
    void back() {
        if (!way.isEmpty()) {
            stand(way.pop());
        }
    }

    /** Opens a paper's PDF where it is here, else its page. */
    void open(PaperRow row) {
        session.select(row.id());
        if (row.pdf().state() == PdfInfo.State.STORED) {
            actions.open(row);
        } else {
            session.show(Session.Screen.LIBRARY);
        }
    }

    /** Brings a paper that is not there to the page where papers are added. */
    void add(MissingWork work) {
        if (work.arxivId() != null) {
            adding.accept(work.arxivId().value());
        }
    }
}

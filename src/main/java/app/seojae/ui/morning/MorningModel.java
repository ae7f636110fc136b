package app.seojae.ui.morning;

import app.seojae.library.context.Change;
import app.seojae.library.morning.Morning;
import app.seojae.library.morning.Mornings;
import app.seojae.library.papers.PaperStates;
import app.seojae.model.paper.Listing;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The walk through what is new: the list stands on the shelf of papers nobody has decided on, so
 * each decision takes the paper away and brings the next. Confined to the FX thread.
 */
public final class MorningModel {

    private final Mornings mornings;
    private final PaperStates states;
    private final Background background;
    private final Session session;
    private final ListModel list;
    private final PaperActions actions;
    private final ReadOnlyObjectProperty<ShelfCounts> shelves;
    private final Latest latest = new Latest();
    private LocalDate visited = today();
    private boolean moreCame = true;
    private final ReadOnlyObjectWrapper<@Nullable Morning> morning = new ReadOnlyObjectWrapper<>();

    /**
     * @param shelves the counts beside the shelves
     */
    public MorningModel(
            Mornings mornings,
            PaperStates states,
            Background background,
            Session session,
            ListModel list,
            PaperActions actions,
            ReadOnlyObjectProperty<ShelfCounts> shelves) {
        this.mornings = mornings;
        this.states = states;
        this.background = background;
        this.session = session;
        this.list = list;
        this.actions = actions;
        this.shelves = shelves;
        session.changes().listen(this::changed);
        list.queryProperty().addListener(o -> lookWhereShown());
    }

    private void changed(Change change) {
        switch (change.kind()) {
            case IMPORT, MERGE, OTHER_PROGRAM -> {
                moreCame = true;
                lookWhereShown();
            }
            case BOOKMARK, STATUS, OPENED, PDF -> lookWhereShown();
            case TAG, COLLECTION, NOTE, THUMBNAIL, ANNOTATION -> {}
            case PDF_TEXT, FEED, FIELD, SAVED_SEARCH, SIGNAL -> {}
        }
    }

    private void lookWhereShown() {
        if (isWalking()) {
            look();
        }
    }

    private void look() {
        background.run(Lane.READ, mornings::look).then(latest.ask().only(morning::set));
    }

    /** What is new and what became of it, {@code null} until the library has answered. */
    public ReadOnlyObjectProperty<@Nullable Morning> morningProperty() {
        return morning.getReadOnlyProperty();
    }

    /** Whether the list is walked through paper by paper. */
    public boolean isWalking() {
        return isWalk(list.query());
    }

    /** Whether a question is that of the walk. */
    public static boolean isWalk(Query query) {
        return query.shelf() == Query.Shelf.MORNING
                && query.text().isEmpty()
                && query.scope() == Scope.ALL;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /**
     * Somebody looks at the window; the visit of the day it was opened on has begun.
     *
     * @param begun called where that is another day's first look
     */
    public void visit(Runnable begun) {
        LocalDate today = today();
        if (today.equals(visited)) {
            return;
        }
        visited = today;
        background
                .run(Lane.WRITE, () -> mornings.visit())
                .then(
                        first -> {
                            begun.run();
                            lookWhereShown();
                        });
    }

    /** Nobody looks at the window any more. */
    public void leave() {
        if (moreCame) {
            moreCame = false;
            background.run(
                    Lane.WRITE,
                    () -> {
                        mornings.leave();
                        return true;
                    });
        }
    }

    /** Goes to the walk. */
    public void walk() {
        show(Query.Shelf.MORNING);
    }

    /** Shows all that came, as a list. */
    public void showAll() {
        show(Query.Shelf.TODAY);
    }

    /** Shows what is unread in digests that came before. */
    public void showOlder() {
        show(Query.Shelf.OLDER);
    }

    private void show(Query.Shelf shelf) {
        ask(Query.ALL.withShelf(shelf));
    }

    /** Shows the papers of the newest digest's day. */
    public void showNewest() {
        Morning now = morning.get();
        if (now != null && now.newest() != null) {
            ask(Query.ALL.within(now.newest().day(), now.newest().day()));
        }
    }

    private void ask(Query query) {
        session.show(Session.Screen.LIBRARY);
        list.ask(query.sorted(list.query().sort()));
    }

    /** Bookmarks a paper, which is to be read, and goes on. */
    public void keep(PaperRow row) {
        decide(() -> states.bookmark(List.of(row.id()), true));
    }

    /** Passes a paper over, and goes on. */
    public void skip(PaperRow row) {
        decide(() -> states.status(List.of(row.id()), Status.SKIPPED));
    }

    /** Marks a paper as read, and goes on. */
    public void read(PaperRow row) {
        decide(() -> states.status(List.of(row.id()), Status.READ));
    }

    /** Puts a paper off, and goes on. */
    public void later(PaperRow row) {
        decide(() -> states.putOff(List.of(row.id()), true));
    }

    /** The next paper is there before the decision is on disk, so that no key waits for another. */
    private void decide(PaperActions.Change change) {
        actions.change(change);
        list.move(1);
    }

    /** Takes up again what was put off. */
    public void takeUp() {
        actions.change(states::takeUp);
    }

    /** Marks all that is left as read; can be undone. */
    void allRead() {
        actions.markAllRead(list.query());
    }

    /** The counts beside the shelves. */
    ReadOnlyObjectProperty<ShelfCounts> shelvesProperty() {
        return shelves;
    }

    /** How many unread papers stand in digests that came before. */
    int older() {
        return shelves.get().count(Query.Shelf.OLDER);
    }

    /** The papers nobody has decided on, as the list knows them. */
    int left() {
        Listing now = list.listingProperty().get();
        return now == null ? 0 : now.size();
    }
}

package app.seojae.ui.window;

import app.seojae.library.context.Change;
import app.seojae.library.papers.Browse;
import app.seojae.model.paper.Facet;
import app.seojae.model.paper.ShelfCounts;
import app.seojae.search.filter.Suggestions;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The counts of the library as they stand. Confined to the FX thread. */
public final class ShelvesModel {

    private static final ShelfCounts NOTHING =
            new ShelfCounts(Map.of(), List.of(), List.of(), List.of(), List.of(), null, 0, 0);

    private final Background background;
    private final Browse browse;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<ShelfCounts> shelves = new ReadOnlyObjectWrapper<>(NOTHING);
    private final BooleanProperty known = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();

    ShelvesModel(Background background, Browse browse, Session session) {
        this.background = background;
        this.browse = browse;
        session.changes().listen(this::changed);
    }

    /** No count depends on pictures or annotations. */
    private void changed(Change change) {
        switch (change.kind()) {
            case THUMBNAIL, ANNOTATION, PDF_TEXT, FEED, FIELD, SAVED_SEARCH, SIGNAL -> {}
            case BOOKMARK,
                    STATUS,
                    TAG,
                    COLLECTION,
                    NOTE,
                    IMPORT,
                    OPENED,
                    PDF,
                    MERGE,
                    OTHER_PROGRAM ->
                    load();
        }
    }

    /**
     * Counts for the first time after something that a person waits for more is answered.
     *
     * @param then runs it once that is seen
     */
    public void loadAfter(Executor then, Observable... answers) {
        InvalidationListener once =
                new InvalidationListener() {
                    @Override
                    public void invalidated(Observable answered) {
                        for (Observable answer : answers) {
                            answer.removeListener(this);
                        }
                        then.execute(ShelvesModel.this::load);
                    }
                };
        for (Observable answer : answers) {
            answer.addListener(once);
        }
    }

    /** Counts anew; the counts shown stay until the answer is there. */
    public void load() {
        background
                .run(Lane.READ, browse::shelves)
                .then(
                        latest.ask()
                                .only(
                                        (ShelfCounts answer) -> {
                                            known.set(true);
                                            shelves.set(answer);
                                        }))
                .always(() -> asked.set(true));
    }

    /** The names filters can ask for. */
    public Suggestions.Names names() {
        ShelfCounts now = shelves.get();
        return new Suggestions.Names(
                values(now.fields()), values(now.tags()), values(now.collections()));
    }

    private static List<String> values(List<Facet> facets) {
        return facets.stream().map(Facet::value).toList();
    }

    /** The counts, all of them nothing until the library has answered. */
    public ReadOnlyObjectProperty<ShelfCounts> shelvesProperty() {
        return shelves.getReadOnlyProperty();
    }

    /** Whether the library was asked, and has answered or failed to. */
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** Whether the library has answered at all. */
    public BooleanProperty knownProperty() {
        return known;
    }
}

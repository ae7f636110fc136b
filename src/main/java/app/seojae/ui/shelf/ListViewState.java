package app.seojae.ui.shelf;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;

/** Brings back shelf, order, shape and which text comes first, and keeps them from then on. */
public final class ListViewState {

    private static final String SHELF = "list.shelf";
    private static final String SORT = "list.sort";
    private static final String SHAPE = "list.shape";
    private static final String EASY_FIRST = "list.easyFirst";

    private final Settings memory;

    public ListViewState(Settings memory) {
        this.memory = memory;
    }

    /** Brings back what was kept and keeps what changes from now on; called once. */
    public void restore(ListModel list, Session session) {
        list.shapeProperty()
                .set(memory.choice(SHAPE, ListModel.Shape.class, ListModel.Shape.CARDS));
        session.easyFirstProperty().set(memory.is(EASY_FIRST, false));
        list.ask(
                Query.ALL
                        .withShelf(memory.choice(SHELF, Query.Shelf.class, Query.Shelf.TODAY))
                        .sorted(memory.choice(SORT, Query.Sort.class, Query.Sort.NEWEST)));
        list.shapeProperty().addListener(o -> memory.put(SHAPE, list.shapeProperty().get().name()));
        session.easyFirstProperty()
                .addListener(
                        o ->
                                memory.put(
                                        EASY_FIRST,
                                        Boolean.toString(session.easyFirstProperty().get())));
        list.queryProperty()
                .addListener(
                        o -> {
                            memory.put(SHELF, list.query().shelf().name());
                            memory.put(SORT, list.query().sort().name());
                        });
    }
}

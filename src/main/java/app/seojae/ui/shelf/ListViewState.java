package app.seojae.ui.shelf;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;

/** Brings back shelf, order, shape and which text comes first, and keeps them from then on. */
public final class ListViewState {

    private static final Setting<Query.Shelf> SHELF =
            Setting.choice("list.shelf", Query.Shelf.MORNING);
    private static final Setting<Query.Sort> SORT = Setting.choice("list.sort", Query.Sort.NEWEST);
    private static final Setting<ListModel.Shape> SHAPE =
            Setting.choice("list.shape", ListModel.Shape.CARDS);
    private static final Setting<Boolean> EASY_FIRST = Setting.flag("list.easyFirst", false);

    private final Settings settings;

    public ListViewState(Settings settings) {
        this.settings = settings;
    }

    /** Brings back what was kept and keeps what changes from now on; called once. */
    public void restore(ListModel list, Session session) {
        list.shapeProperty().set(settings.get(SHAPE));
        session.easyFirstProperty().set(settings.get(EASY_FIRST));
        Query.Shelf kept = settings.get(SHELF);
        list.ask(
                Query.ALL
                        .withShelf(kept == Query.Shelf.TODAY ? Query.Shelf.MORNING : kept)
                        .sorted(settings.get(SORT)));
        list.shapeProperty().addListener(o -> settings.put(SHAPE, list.shapeProperty().get()));
        session.easyFirstProperty()
                .addListener(o -> settings.put(EASY_FIRST, session.easyFirstProperty().get()));
        list.queryProperty()
                .addListener(
                        o -> {
                            settings.put(SHELF, list.query().shelf());
                            settings.put(SORT, list.query().sort());
                        });
    }
}

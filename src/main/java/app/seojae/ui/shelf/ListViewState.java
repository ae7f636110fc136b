package app.seojae.ui.shelf;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.Session;
import java.time.LocalDate;
import java.time.ZoneId;

/** Brings back shelf, order, shape and which text comes first, and keeps them from then on. */
public final class ListViewState {

    private static final Setting<Query.Shelf> SHELF =
            Setting.choice("list.shelf", Query.Shelf.MORNING);
    private static final Setting<String> DAY = Setting.text("list.day", "");
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
        list.ask(Query.ALL.withShelf(shelf()).sorted(settings.get(SORT)));
        list.shapeProperty().addListener(o -> settings.put(SHAPE, list.shapeProperty().get()));
        session.easyFirstProperty()
                .addListener(o -> settings.put(EASY_FIRST, session.easyFirstProperty().get()));
        list.queryProperty()
                .addListener(
                        o -> {
                            settings.put(SHELF, list.query().shelf());
                            settings.put(DAY, today());
                            settings.put(SORT, list.query().sort());
                        });
    }

    /** A day begins with what is new; within it a person comes back to where she was. */
    private Query.Shelf shelf() {
        Query.Shelf kept = settings.get(SHELF);
        boolean today = settings.get(DAY).equals(today());
        return today && kept != Query.Shelf.TODAY ? kept : Query.Shelf.MORNING;
    }

    private static String today() {
        return LocalDate.now(ZoneId.systemDefault()).toString();
    }
}

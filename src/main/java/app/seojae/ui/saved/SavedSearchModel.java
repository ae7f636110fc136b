package app.seojae.ui.saved;

import app.seojae.l10n.Text;
import app.seojae.library.context.Change;
import app.seojae.library.saved.SavedSearches;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.saved.ArrivalRule;
import app.seojae.model.saved.SavedCount;
import app.seojae.model.saved.SavedSearch;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Job;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.list.ListingChange;
import app.seojae.ui.session.Session;
import app.seojae.work.Lane;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The questions the person keeps, and keeping one more. Confined to the FX thread. */
public final class SavedSearchModel {

    private final SavedSearches saved;
    private final Background background;
    private final Session session;
    private final ListModel list;
    private final Notices notices;
    private final Messages words;
    private final Latest latest = new Latest();
    private final ReadOnlyObjectWrapper<List<SavedCount>> searches =
            new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty saving = new SimpleBooleanProperty();

    public SavedSearchModel(
            SavedSearches saved,
            Background background,
            Session session,
            ListModel list,
            Notices notices,
            Messages words) {
        this.saved = saved;
        this.background = background;
        this.session = session;
        this.list = list;
        this.notices = notices;
        this.words = words;
        session.changes().listen(this::changed);
        list.queryProperty().addListener(o -> saving.set(saving.get() && canSave()));
    }

    /** Counted again is what may find other papers now, or may be another search. */
    private void changed(Change change) {
        boolean others =
                change.kind() == Change.Kind.SAVED_SEARCH
                        || change.kind() == Change.Kind.MERGE
                        || change.kind() == Change.Kind.OTHER_PROGRAM;
        if (others || searches.get().stream().anyMatch(one -> concerns(one.search(), change))) {
            load();
        }
    }

    private static boolean concerns(SavedSearch search, Change change) {
        return ListingChange.concerns(SavedSearches.query(search), change.kind());
    }

    /** Counts anew; what is shown stays until the answer is there. */
    public void load() {
        background
                .run(Lane.READ, saved::counts)
                .then(latest.ask().only((List<SavedCount> answer) -> searches.set(answer)));
    }

    /** All of them, by name, with what each finds. */
    public ReadOnlyObjectProperty<List<SavedCount>> searchesProperty() {
        return searches.getReadOnlyProperty();
    }

    /** Whether the person is about to name a question, which anybody may set. */
    public BooleanProperty savingProperty() {
        return saving;
    }

    /** Whether there is a question to keep. */
    public boolean canSave() {
        return !SavedLine.of(list.query()).isBlank();
    }

    /** Begins to name the question asked now. */
    public void begin() {
        session.show(Session.Screen.LIBRARY);
        saving.set(canSave());
    }

    /** What a question could be called. */
    public String suggestedName() {
        String line = SavedLine.of(list.query());
        return searches.get().stream()
                .map(SavedCount::search)
                .filter(one -> one.line().equals(line))
                .map(SavedSearch::name)
                .findFirst()
                .orElse(line.replace("\"", ""));
    }

    /** Keeps the question asked now under a name. */
    public void save(String name) {
        String line = SavedLine.of(list.query());
        saving.set(false);
        if (!name.isBlank() && !line.isBlank()) {
            write(() -> saved.put(name, line))
                    .then(done -> notices.say(words.of(Text.SEARCH_SAVED, name.strip())));
        }
    }

    /** Asks a kept question; what is new to it has then been seen. */
    public void show(SavedSearch search) {
        session.show(Session.Screen.LIBRARY);
        list.ask(SavedSearches.query(search));
        write(() -> saved.look(search));
    }

    /** Whether a kept question is the one asked now. */
    public boolean isAsked(SavedSearch search) {
        Query asked = list.query().sorted(Query.Sort.RELEVANCE);
        return asked.equals(SavedSearches.query(search));
    }

    /** Gives a kept question another name. */
    public void rename(SavedSearch search, String name) {
        background.run(Lane.WRITE, () -> saved.rename(search, name));
    }

    /** Lays down what is done to papers that arrive. */
    public void rule(SavedSearch search, ArrivalRule rule) {
        write(() -> saved.rule(search, rule));
    }

    /** Forgets a kept question. */
    public void forget(SavedSearch search) {
        background
                .run(Lane.WRITE, () -> saved.remove(search.name()))
                .then(gone -> notices.say(words.of(Text.SEARCH_FORGOTTEN, search.name())));
    }

    @FunctionalInterface
    private interface Deed {
        void make() throws SeojaeException;
    }

    private Job<Boolean> write(Deed deed) {
        return background.run(
                Lane.WRITE,
                () -> {
                    deed.make();
                    return true;
                });
    }
}

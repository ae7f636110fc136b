package app.seojae.ui.facet;

import app.seojae.library.context.Change;
import app.seojae.library.context.Changes;
import app.seojae.library.facet.FacetBrowse;
import app.seojae.library.papers.PaperStates;
import app.seojae.model.facet.Facets;
import app.seojae.model.paper.Query;
import app.seojae.search.filter.Filter;
import app.seojae.search.filter.Question;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.session.PaperActions;
import app.seojae.work.Lane;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the papers of the list can be narrowed by; counted only while somebody looks. Confined to
 * the FX thread.
 */
public final class FacetModel {

    private static final Setting<Boolean> OPEN = Setting.flag("facets.open", false);

    private final FacetBrowse browse;
    private final Background background;
    private final ListModel list;
    private final PaperActions actions;
    private final PaperStates states;
    private final Latest latest = new Latest();
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Facets> facets = new ReadOnlyObjectWrapper<>();

    public FacetModel(
            FacetBrowse browse,
            Background background,
            ListModel list,
            PaperActions actions,
            PaperStates states,
            Changes changes,
            Settings settings) {
        this.actions = actions;
        this.states = states;
        changes.listen(
                change -> {
                    if (change.kind() == Change.Kind.FIELD) {
                        count();
                    }
                });
        this.browse = browse;
        this.background = background;
        this.list = list;
        open.set(settings.get(OPEN));
        open.addListener(
                (o, before, now) -> {
                    settings.put(OPEN, now);
                    count();
                });
        list.listingProperty().addListener(o -> count());
    }

    /** Whether they are looked at, which anybody may set. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** The counts, {@code null} before the first. */
    public ReadOnlyObjectProperty<@Nullable Facets> facetsProperty() {
        return facets.getReadOnlyProperty();
    }

    /** Tells the names that mean the same field as one. */
    void spellings(String field, Consumer<List<String>> told) {
        background.run(Lane.READ, () -> browse.spellings(field)).then(told);
    }

    /** Counts a field with another from now on; a step to undo. */
    void together(String field, String other) {
        actions.change(() -> states.joinFields(field, other));
    }

    /** Counts a name of a field by itself from now on; a step to undo. */
    void apart(String name) {
        actions.change(() -> states.partField(name));
    }

    private void count() {
        if (open.get() && list.listingProperty().get() != null) {
            long[] papers = list.listingProperty().get().ids();
            background
                    .run(Lane.READ, () -> browse.of(papers))
                    .then(latest.ask().only((Facets answer) -> facets.set(answer)));
        }
    }

    /** Whether a filter is in force. */
    boolean has(String filter) {
        return question().filters().stream().anyMatch(one -> one.source().equals(filter));
    }

    /** Adds a filter to the question, or takes it away again. */
    void toggle(String filter) {
        Question question = question();
        String line =
                question.filters().stream()
                        .filter(one -> one.source().equals(filter))
                        .findFirst()
                        .map(question::without)
                        .orElseGet(() -> question.with(filter));
        ask(line);
    }

    /** Narrows the question to days, both included, instead of those it asked for. */
    void within(LocalDate from, LocalDate until) {
        Question question = question();
        for (Question.Part part : question.filters()) {
            if (part.filter() instanceof Filter.Days) {
                question = Question.parse(question.without(part));
            }
        }
        ask(Question.parse(question.with("after:" + from)).with("until:" + until));
    }

    private Question question() {
        return Question.parse(list.query().text());
    }

    private void ask(String line) {
        Query query = list.query();
        // The walk of a morning has no list to narrow; all that came has.
        Query whole =
                query.shelf() == Query.Shelf.MORNING ? query.withShelf(Query.Shelf.TODAY) : query;
        list.ask(whole.withText(line));
    }
}

package app.seojae.ui.duplicate;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.context.Change;
import app.seojae.library.duplicate.DuplicateGroup;
import app.seojae.library.duplicate.Duplicates;
import app.seojae.library.duplicate.LikelyDuplicates;
import app.seojae.library.duplicate.StandingMerge;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Papers that are put together as one: those a person chose, or those that look like one, which are
 * looked for only while somebody looks. Confined to the FX thread.
 */
public final class DuplicatesModel {

    private final Duplicates duplicates;
    private final Background background;
    private final Session session;
    private final PaperActions actions;
    private final Notices notices;
    private final Messages words;
    private final Latest looking = new Latest();
    private final ReadOnlyObjectWrapper<@Nullable DuplicateGroup> chosen =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Seen> seen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Consumer<List<Long>> leaving = papers -> {};
    private CancelFlag cancel = new CancelFlag();

    /** What looks like one, and what was put together before. */
    record Seen(LikelyDuplicates likely, List<StandingMerge> merged) {}

    public DuplicatesModel(
            Library library,
            Background background,
            Session session,
            PaperActions actions,
            Notices notices,
            Messages words) {
        duplicates = library.finding().duplicates();
        this.background = background;
        this.session = session;
        this.actions = actions;
        this.notices = notices;
        this.words = words;
        session.screenProperty().addListener(o -> screen());
        session.changes().listen(this::changed);
    }

    /** Says who lets go of papers before they are no more. */
    public void onLeaving(Consumer<List<Long>> listener) {
        leaving = listener;
    }

    /** Offers chosen papers to be put together. */
    public void offer(List<Long> papers) {
        if (papers.size() < 2 || papers.size() > DuplicateGroup.MOST) {
            Text why = papers.size() < 2 ? Text.MERGE_FEW : Text.MERGE_MANY;
            notices.say(words.of(why, DuplicateGroup.MOST));
            return;
        }
        background
                .run(Lane.READ, () -> duplicates.inOrder(papers))
                .then(
                        rows -> {
                            chosen.set(new DuplicateGroup(rows, Set.of()));
                            session.show(Session.Screen.DUPLICATES);
                        });
    }

    /** Shows all that looks like one. */
    public void open() {
        chosen.set(null);
        if (isSeen()) {
            look();
        } else {
            session.show(Session.Screen.DUPLICATES); // which looks
        }
    }

    private void screen() {
        if (isSeen()) {
            look();
        } else {
            cancel.raise();
            chosen.set(null);
        }
    }

    private boolean isSeen() {
        return session.screenProperty().get() == Session.Screen.DUPLICATES;
    }

    private void changed(Change change) {
        switch (change.kind()) {
            case MERGE, IMPORT, PDF, OTHER_PROGRAM -> {
                if (isSeen()) {
                    look();
                }
            }
            default -> {}
        }
    }

    /** The chosen ones are shown alone. */
    private void look() {
        if (chosen.get() != null) {
            return;
        }
        cancel.raise();
        CancelFlag flag = new CancelFlag();
        cancel = flag;
        background
                .run(Lane.LEARN, () -> new Seen(duplicates.likely(flag), duplicates.merged()))
                .then(looking.ask().only(seen::set))
                .failed(
                        problem -> {
                            if (!flag.isRaised()) {
                                notices.problem(problem);
                            }
                        });
    }

    /** The papers a person chose to put together, {@code null} where she did not. */
    ReadOnlyObjectProperty<@Nullable DuplicateGroup> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What was found at the last look, {@code null} before it. */
    ReadOnlyObjectProperty<@Nullable Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    /** Whether papers are being put together. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Puts the papers of a group together.
     *
     * @param kept the one that stays
     */
    void merge(DuplicateGroup group, long kept) {
        List<Long> others = group.ids().stream().filter(one -> one != kept).toList();
        boolean back = chosen.get() != null;
        leaving.accept(others);
        notices.withdraw(Text.DO_UNDO);
        busy.set(true);
        background
                .run(Lane.TEXT, flag -> duplicates.texts(group.ids(), flag))
                .flatMap(texts -> background.run(Lane.WRITE, () -> merged(kept, others, texts)))
                .then(
                        done -> {
                            session.select(kept);
                            if (back) {
                                session.show(Session.Screen.LIBRARY);
                            }
                            notices.say(
                                    words.of(Text.MERGED, words.number(group.papers().size())),
                                    Text.DO_UNDO,
                                    actions::undo);
                        })
                .always(() -> busy.set(false));
    }

    private boolean merged(long kept, List<Long> others, Map<Long, String> texts)
            throws SeojaeException {
        duplicates.merge(kept, others, texts);
        return true;
    }

    /** Says that the papers of a group are not one. */
    void keepApart(DuplicateGroup group) {
        actions.change(
                () -> duplicates.keepApart(group.ids()),
                () ->
                        notices.say(
                                words.of(Text.KEPT_APART),
                                Text.DO_UNDO,
                                () -> actions.change(() -> duplicates.forgetApart(group.ids()))));
    }

    /** Takes a merge back. */
    void part(StandingMerge merge) {
        actions.change(() -> duplicates.part(merge), () -> notices.say(words.of(Text.PARTED)));
    }

    /** Leaves the chosen papers as they are. */
    void leave() {
        session.show(Session.Screen.LIBRARY);
    }

    /** Looks for nothing any more. */
    public void close() {
        cancel.raise();
    }
}

package app.seojae.ui.care;

import app.seojae.l10n.Text;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.move.FormerFolder;
import app.seojae.library.move.LibraryMove;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.ByteMeter;
import app.seojae.work.Lane;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Takes the library to another folder, back to the one before, or lets go of that one; each only
 * after the person was asked once more. Confined to the FX thread.
 */
public final class MoveModel {

    private static final Logger LOG = System.getLogger(MoveModel.class.getName());

    private final CareNeeds needs;
    private final MovedLibraries moved;
    private final Background background;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages words;
    private final ReadOnlyObjectWrapper<@Nullable Question> question =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> former = new ReadOnlyObjectWrapper<>();

    /**
     * What the person is asked once more.
     *
     * @param sentence what will be
     * @param yes what the button says that does it
     */
    public record Question(String sentence, Text yes, Runnable answer) {}

    /**
     * @param moved where libraries were taken to
     */
    public MoveModel(
            CareNeeds needs,
            MovedLibraries moved,
            Background background,
            FileDialogs dialogs,
            Notices notices,
            Messages words) {
        this.needs = needs;
        this.moved = moved;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.words = words;
        look();
    }

    /** What is asked, if anything. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** The folder the library was in before, as long as it still lies there too. */
    public ReadOnlyObjectProperty<@Nullable Path> formerProperty() {
        return former.getReadOnlyProperty();
    }

    private Path folder() {
        return needs.care().folder();
    }

    private void look() {
        Optional<Path> before = moved.former(folder());
        background
                .run(Lane.READ, () -> before.filter(one -> new FormerFolder(one).isThere()))
                .then(there -> former.set(there.orElse(null)));
    }

    /** Asks for a folder; in one that is not empty the library gets one of its own. */
    public void choose() {
        question.set(null);
        dialogs.chooseFolder()
                .ifPresent(
                        chosen ->
                                background
                                        .run(Lane.READ, () -> LibraryMove.placeIn(chosen))
                                        .then(this::askToMove));
    }

    private void askToMove(Path to) {
        question.set(
                new Question(
                        words.of(Text.MOVE_ASK, to.toString()),
                        Text.MOVE_DO,
                        () -> leave((care, meter) -> new LibraryMove(care).copy(to, meter))));
    }

    /** Asks whether to go back to the folder before. */
    public void askToGoBack() {
        Path before = former.get();
        if (before != null) {
            question.set(
                    new Question(
                            words.of(Text.MOVE_BACK_ASK, before.toString()),
                            Text.MOVE_BACK,
                            () -> leave((care, meter) -> before)));
        }
    }

    private void leave(CareNeeds.Going way) {
        needs.leaving().leave(Text.MOVE_UNDER_WAY, new Away(way));
    }

    /** Asks whether to remove the folder before. */
    public void askToRemove() {
        Path before = former.get();
        if (before != null) {
            question.set(
                    new Question(
                            words.of(Text.MOVE_REMOVE_ASK, before.toString()),
                            Text.MOVE_REMOVE,
                            () -> remove(before)));
        }
    }

    private void remove(Path before) {
        question.set(null);
        LibraryCare care = needs.care();
        background
                .run(
                        Lane.WRITE,
                        () -> {
                            new FormerFolder(before).remove(care);
                            return before;
                        })
                .then(
                        gone -> {
                            moved.letGo(folder());
                            former.set(null);
                            notices.say(words.of(Text.MOVE_REMOVED, gone.toString()));
                        });
    }

    /** Does what was asked about. */
    public void agree() {
        Objects.requireNonNull(question.get()).answer().run();
    }

    /** Leaves everything as it is. */
    public void refuse() {
        question.set(null);
    }

    /** A note for who finds the folder by herself; where it cannot be written nothing is lost. */
    private static void leaveNote(Path from, Path now) {
        try {
            new FormerFolder(now).removeNote();
            new FormerFolder(from).leaveNote(now);
        } catch (SeojaeException e) {
            LOG.log(Level.WARNING, "no note stays in the former folder", e);
        }
    }

    /** A way to another folder, after which the one before is remembered. */
    private final class Away implements CareNeeds.Going {

        private final CareNeeds.Going way;

        Away(CareNeeds.Going way) {
            this.way = way;
        }

        @Override
        public Path go(LibraryCare care, ByteMeter meter) throws SeojaeException {
            return way.go(care, meter);
        }

        @Override
        public void arrived(Path from, Path now) {
            moved.moved(from, now);
            leaveNote(from, now);
        }
    }
}

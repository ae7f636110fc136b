package app.seojae.ui.shell;

import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.list.PaperSelection;
import app.seojae.ui.morning.MorningModel;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.SelectionActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.shelf.LibraryViews;
import app.seojae.ui.window.WindowModels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What a person does by key in the list: walk, choose, decide on the chosen papers. */
final class PaperCommands {

    private static final int SCREENFUL = 5;
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final WindowModels models;
    private final LibraryViews views;
    private final ListModel list;
    private final PaperSelection choice;
    private final MorningModel morning;
    private final Session session;
    private final PaperActions actions;
    private final SelectionActions chosen;

    PaperCommands(LibraryViews views, WindowModels models) {
        this.models = models;
        this.views = views;
        list = models.list;
        choice = models.list.choice();
        morning = models.morning;
        session = models.session;
        actions = models.actions;
        chosen = models.chosen;
    }

    List<Command> all() {
        List<Command> commands = new ArrayList<>(walking());
        commands.addAll(choosing());
        commands.addAll(deeds());
        return List.copyOf(commands);
    }

    private List<Command> walking() {
        return List.of(
                inList(ProgramCommand.NEXT, () -> list.move(1)),
                inList(ProgramCommand.PREVIOUS, () -> list.move(-1)),
                inList(ProgramCommand.FORWARD, () -> list.move(SCREENFUL)),
                inList(ProgramCommand.BACK, () -> list.move(-SCREENFUL)),
                inList(ProgramCommand.FIRST, () -> list.move(-FAR)),
                inList(ProgramCommand.LAST, () -> list.move(FAR)));
    }

    private List<Command> choosing() {
        return List.of(
                ofSeveral(ProgramCommand.CHOOSE_NEXT, () -> choice.widen(1)),
                ofSeveral(ProgramCommand.CHOOSE_PREVIOUS, () -> choice.widen(-1)),
                ofSeveral(ProgramCommand.CHOOSE_FIRST, () -> choice.widen(-FAR)),
                ofSeveral(ProgramCommand.CHOOSE_LAST, () -> choice.widen(FAR)),
                ofSeveral(ProgramCommand.CHOOSE_ALL, choice::everything),
                ofSeveral(ProgramCommand.MERGE, () -> models.duplicates.offer(choice.papers())),
                command(
                        ProgramCommand.CHOOSE_NONE,
                        () -> inLibrary() && choice.isSeveral(),
                        choice::back));
    }

    private List<Command> deeds() {
        return List.of(
                onChosen(ProgramCommand.OPEN, actions::open, chosen::open),
                onChosen(ProgramCommand.BOOKMARK, this::bookmark, chosen::toggleBookmark),
                settling(ProgramCommand.READ, Status.READ),
                settling(ProgramCommand.SKIP, Status.SKIPPED),
                command(
                        ProgramCommand.LATER,
                        () -> onSomePaper() && morning.isWalking(),
                        () -> withRow(morning::later)),
                onChosen(ProgramCommand.FETCH, row -> actions.download(row.id()), chosen::download),
                write(),
                onPaper(
                        ProgramCommand.WRITE_DAY,
                        row -> {
                            if (row.date() != null) {
                                models.day.write(row.date());
                            }
                        }),
                onPaper(ProgramCommand.WRITE_NOTE, row -> views.writeNote(row)),
                command(ProgramCommand.MEND_FACTS, this::onOwnPaper, () -> withRow(views::mend)),
                onChosen(
                        ProgramCommand.CITE,
                        actions::cite,
                        papers -> chosen.copy(papers, PaperCopyForm.BIBTEX)),
                onPaper(ProgramCommand.CARD_MENU, row -> views.openMenu()),
                inList(ProgramCommand.EXPAND, () -> views.toggleExpanded()),
                inList(ProgramCommand.SWAP, this::swapTexts),
                inList(ProgramCommand.SHAPE, this::otherShape));
    }

    private Command write() {
        return command(
                ProgramCommand.WRITE,
                () -> models.writing.isOn() && inLibrary() && (choice.isSeveral() || onSomePaper()),
                () ->
                        models.writing.ask(
                                choice.isSeveral()
                                        ? choice.papers()
                                        : List.of(session.selectedProperty().get())));
    }

    private Command command(ProgramCommand name, BooleanSupplier enabled, Runnable action) {
        return new Command(name, models.words.keys(), enabled, action);
    }

    private Command inList(ProgramCommand name, Runnable action) {
        return command(name, this::inLibrary, action);
    }

    /** One paper at a time is decided on in the walk: no others can be chosen with it. */
    private Command ofSeveral(ProgramCommand name, Runnable action) {
        return command(name, () -> inLibrary() && !morning.isWalking(), action);
    }

    private Command onPaper(ProgramCommand name, Consumer<PaperRow> one) {
        return command(name, this::onSomePaper, () -> withRow(one));
    }

    /** What acts on the current paper, or on all chosen ones where they are several. */
    private Command onChosen(
            ProgramCommand name, Consumer<PaperRow> one, Consumer<List<Long>> several) {
        BooleanSupplier enabled = () -> inLibrary() && (choice.isSeveral() || onSomePaper());
        return command(
                name,
                enabled,
                () -> {
                    if (choice.isSeveral()) {
                        several.accept(choice.papers());
                    } else {
                        withRow(one);
                    }
                });
    }

    private void withRow(Consumer<PaperRow> action) {
        PaperRow row = list.selectedRow();
        if (row != null) {
            action.accept(row);
        }
    }

    private Command settling(ProgramCommand name, Status status) {
        return onChosen(
                name, row -> settle(row, status), papers -> chosen.toggleStatus(papers, status));
    }

    private void bookmark(PaperRow row) {
        if (morning.isWalking()) {
            morning.keep(row);
        } else {
            actions.toggleBookmark(row);
        }
    }

    /** Decides on a paper and goes on to the next, so that a key a paper is enough. */
    private void settle(PaperRow row, Status status) {
        if (morning.isWalking()) {
            if (status == Status.READ) {
                morning.read(row);
            } else {
                morning.skip(row);
            }
            return;
        }
        actions.toggleStatus(row, status);
        if (row.status() != status) {
            list.move(1);
        }
    }

    private boolean inLibrary() {
        return session.screenProperty().get() == Session.Screen.LIBRARY;
    }

    private boolean onSomePaper() {
        return inLibrary() && list.selectedRow() != null;
    }

    /** A paper that stands in no digest came by the person's own hand. */
    private boolean onOwnPaper() {
        PaperRow row = inLibrary() ? list.selectedRow() : null;
        return row != null && row.readings() == 0;
    }

    private void swapTexts() {
        session.easyFirstProperty().set(!session.easyFirstProperty().get());
    }

    private void otherShape() {
        if (morning.isWalking()) {
            morning.showAll();
            return;
        }
        list.shapeProperty()
                .set(
                        list.shapeProperty().get() == ListModel.Shape.CARDS
                                ? ListModel.Shape.LIST
                                : ListModel.Shape.CARDS);
    }
}

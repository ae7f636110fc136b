package app.seojae.ui.shell;

import app.seojae.model.paper.Query;
import app.seojae.ui.kit.control.ClipboardText;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.kit.keys.ReaderCommand;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.own.AddPapersModel;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.window.WindowModels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Orientation;

/** Everything a person can do by key or palette, said once. */
final class WindowCommands {

    private final WindowParts parts;
    private final WindowModels models;
    private final ListModel list;
    private final Session session;
    private final PaperActions actions;
    private final PaperCommands papers;

    WindowCommands(WindowParts parts, WindowModels models) {
        this.parts = parts;
        this.models = models;
        list = models.list;
        session = models.session;
        actions = models.actions;
        papers = new PaperCommands(parts.library(), models);
    }

    List<Command> all() {
        List<Command> commands = new ArrayList<>(ofPapers());
        commands.addAll(places());
        commands.addAll(ofWindow());
        return List.copyOf(commands);
    }

    /** What is done to the papers of the list. */
    List<Command> ofPapers() {
        return papers.all();
    }

    private List<Command> places() {
        List<Command> commands = new ArrayList<>();
        for (Query.Shelf shelf : Query.Shelf.values()) {
            commands.add(
                    command(
                            ProgramCommand.valueOf("SHELF_" + shelf.name()),
                            () -> {
                                session.show(Session.Screen.LIBRARY);
                                list.ask(Query.ALL.withShelf(shelf).sorted(list.query().sort()));
                            }));
        }
        return commands;
    }

    /** What is done in an open paper; its keys are the viewer's own. */
    List<Command> ofReader() {
        return Arrays.stream(ReaderCommand.values())
                .filter(command -> !command.isNumbered() && !command.isOfList())
                .map(
                        command ->
                                new Command(
                                        command,
                                        models.words.keys(),
                                        this::isReading,
                                        () -> parts.tabs().run(command)))
                .toList();
    }

    private boolean isReading() {
        return session.screenProperty().get() == Session.Screen.READER;
    }

    /** What is done from anywhere in the window: what leads to a place first. */
    List<Command> ofWindow() {
        List<Command> all = new ArrayList<>(new PlaceCommands(models).all(this::looked));
        all.addAll(ofWork());
        all.addAll(ofTextSize());
        return all;
    }

    /** In an open paper the same keys zoom its pages. */
    private List<Command> ofTextSize() {
        BooleanSupplier free = () -> !isReading();
        return List.of(
                command(ProgramCommand.TEXT_LARGER, free, models.textSize::larger),
                command(ProgramCommand.TEXT_SMALLER, free, models.textSize::smaller),
                command(ProgramCommand.TEXT_USUAL, free, models.textSize::usual));
    }

    private List<Command> ofWork() {
        BooleanSupplier reading = this::isReading;
        return List.of(
                command(ProgramCommand.SEARCH, () -> !reading.getAsBoolean(), parts.search()),
                command(
                        ProgramCommand.SAVE_SEARCH,
                        () -> inLibrary() && models.searches.canSave(),
                        models.searches::begin),
                command(ProgramCommand.FACETS, this::inLibrary, this::narrow),
                command(ProgramCommand.PALETTE, parts.palette()),
                command(ProgramCommand.UNDO, this::amongPapers, actions::undo),
                command(ProgramCommand.REDO, this::amongPapers, actions::redo),
                command(ProgramCommand.IMPORT, models.intake::chooseDigests),
                command(ProgramCommand.ADD_PAPERS, () -> session.show(Session.Screen.ADD)),
                command(
                        ProgramCommand.ADD_PASTE,
                        () -> inLibrary() && AddPapersModel.namesPapers(ClipboardText.read()),
                        () -> models.adding.offer(ClipboardText.read())),
                command(
                        ProgramCommand.CHECK_VERSIONS,
                        () -> !looked().isEmpty(),
                        () -> models.own.check(looked())),
                command(ProgramCommand.IMPORT_FOLDER, models.intake::chooseFolder),
                command(ProgramCommand.IMPORT_REPORT, () -> session.show(Session.Screen.REPORT)),
                command(ProgramCommand.EXPORT, () -> parts.outgoing().export()),
                command(
                        ProgramCommand.COPY_MARKS,
                        () -> parts.outgoing().canCopyAnnotations(),
                        () -> parts.outgoing().copyAnnotations()),
                command(ProgramCommand.WEEK, models.week::write),
                command(
                        ProgramCommand.MARK_ALL_READ,
                        this::inLibrary,
                        () -> actions.markAllRead(list.query())),
                command(ProgramCommand.FETCH_BOOKMARKED, actions::downloadBookmarked),
                command(
                        ProgramCommand.WRITE_MISSING,
                        models.writing::isOn,
                        models.writing::askMissing),
                command(ProgramCommand.REMOVE_SAMPLES, models.imports::removeSamples),
                command(ProgramCommand.ADD_PDF, this::onSomePaper, models.intake::addPdf),
                command(ProgramCommand.NEXT_TAB, () -> parts.tabs().step(1)),
                command(ProgramCommand.PREVIOUS_TAB, () -> parts.tabs().step(-1)),
                command(ProgramCommand.CLOSE_TAB, reading, () -> parts.tabs().closeCurrent()),
                command(
                        ProgramCommand.REOPEN_TAB,
                        () -> parts.tabs().canReopen(),
                        () -> parts.tabs().reopen()),
                command(
                        ProgramCommand.SPLIT_RIGHT,
                        reading,
                        () -> parts.tabs().split(Orientation.HORIZONTAL)),
                command(
                        ProgramCommand.SPLIT_BELOW,
                        reading,
                        () -> parts.tabs().split(Orientation.VERTICAL)),
                command(ProgramCommand.FULL_SCREEN, () -> parts.fullScreen().toggle()),
                command(
                        ProgramCommand.LEAVE_FULL_SCREEN,
                        () -> parts.fullScreen().isOn(),
                        () -> parts.fullScreen().leave()),
                command(ProgramCommand.SETTINGS, () -> session.show(Session.Screen.SETTINGS)),
                command(ProgramCommand.HELP, () -> session.show(Session.Screen.HELP)),
                command(ProgramCommand.KEYS, () -> session.show(Session.Screen.KEYS)),
                command(
                        ProgramCommand.TO_LIBRARY,
                        () -> !inLibrary(),
                        () -> parts.outgoing().back()));
    }

    private Command command(ProgramCommand name, Runnable action) {
        return command(name, () -> true, action);
    }

    private Command command(ProgramCommand name, BooleanSupplier enabled, Runnable action) {
        return new Command(name, models.words.keys(), enabled, action);
    }

    /** The papers the person looks at: the one she reads, or those she chose. */
    private List<Long> looked() {
        if (isReading() && parts.tabs().current() != null) {
            return List.of(parts.tabs().current().paper());
        }
        if (!inLibrary() || list.selectedRow() == null) {
            return List.of();
        }
        return list.choice().isSeveral()
                ? list.choice().papers()
                : List.of(session.selectedProperty().get());
    }

    private void narrow() {
        models.facets.openProperty().set(!models.facets.openProperty().get());
    }

    private boolean amongPapers() {
        return inLibrary() || session.screenProperty().get() == Session.Screen.DUPLICATES;
    }

    private boolean inLibrary() {
        return session.screenProperty().get() == Session.Screen.LIBRARY;
    }

    private boolean onSomePaper() {
        return inLibrary() && list.selectedRow() != null;
    }
}

package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Query;
import app.seojae.ui.kit.control.ClipboardText;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.control.ReaderCommand;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.own.AddPapersModel;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.shelf.Navigation;
import app.seojae.ui.window.WindowModels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Orientation;
import org.kordamp.ikonli.feather.Feather;

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
                    Command.of(
                            Navigation.title(shelf),
                            Feather.BOOK,
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
                                        command.title(),
                                        command.icon(),
                                        command.keys(),
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
        all.addAll(TextSizeCommands.all(models.textSize, () -> !isReading()));
        return all;
    }

    private List<Command> ofWork() {
        BooleanSupplier reading = this::isReading;
        return List.of(
                Command.of(
                        Text.DO_SEARCH,
                        Feather.SEARCH,
                        () -> !reading.getAsBoolean(),
                        parts.search(),
                        "Slash",
                        "Shortcut+L",
                        "Shortcut+F"),
                Command.of(
                        Text.DO_SAVE_SEARCH,
                        Feather.SAVE,
                        () -> inLibrary() && models.searches.canSave(),
                        models.searches::begin,
                        "Shortcut+S"),
                Command.of(
                        Text.DO_FACETS,
                        Feather.FILTER,
                        this::inLibrary,
                        this::narrow,
                        "Shortcut+Shift+F"),
                Command.of(Text.PALETTE, Feather.COMMAND, parts.palette(), "Shortcut+K"),
                Command.of(
                        Text.DO_UNDO,
                        Feather.ROTATE_CCW,
                        this::amongPapers,
                        actions::undo,
                        "Z",
                        "Shortcut+Z"),
                Command.of(
                        Text.DO_REDO,
                        Feather.ROTATE_CW,
                        this::amongPapers,
                        actions::redo,
                        "Shift+Z",
                        "Shortcut+Shift+Z",
                        "Shortcut+Y"),
                Command.of(Text.IMPORT, Feather.PLUS, models.intake::chooseDigests, "Shortcut+O"),
                Command.of(
                        Text.ADD_PAPERS,
                        Feather.FILE_PLUS,
                        () -> session.show(Session.Screen.ADD),
                        "Shortcut+N"),
                Command.of(
                        Text.ADD_PASTE,
                        Feather.CLIPBOARD,
                        () -> inLibrary() && AddPapersModel.namesPapers(ClipboardText.read()),
                        () -> models.adding.offer(ClipboardText.read()),
                        "Shortcut+V"),
                Command.of(
                        Text.VERSIONS_CHECK,
                        Feather.BELL,
                        () -> !looked().isEmpty(),
                        () -> models.own.check(looked())),
                Command.of(
                        Text.IMPORT_FOLDER,
                        Feather.FOLDER_PLUS,
                        models.intake::chooseFolder,
                        "Shortcut+Shift+O"),
                Command.of(
                        Text.IMPORT_REPORT,
                        Feather.CLIPBOARD,
                        () -> session.show(Session.Screen.REPORT)),
                Command.of(
                        Text.EXPORT, Feather.SHARE, () -> parts.outgoing().export(), "Shortcut+E"),
                Command.of(
                        Text.DO_COPY_MARKS,
                        Feather.COPY,
                        () -> parts.outgoing().canCopyAnnotations(),
                        () -> parts.outgoing().copyAnnotations(),
                        "Shortcut+Shift+M"),
                Command.of(Text.DO_WEEK, Feather.CALENDAR, models.week::write),
                Command.of(
                        Text.DO_MARK_ALL_READ,
                        Feather.CHECK_SQUARE,
                        this::inLibrary,
                        () -> actions.markAllRead(list.query())),
                Command.of(
                        Text.DO_FETCH_BOOKMARKED,
                        Feather.DOWNLOAD_CLOUD,
                        actions::downloadBookmarked),
                Command.of(
                        Text.DO_WRITE_MISSING,
                        Feather.EDIT_3,
                        models.writing::isOn,
                        models.writing::askMissing),
                Command.of(Text.SAMPLES_REMOVE, Feather.TRASH_2, models.imports::removeSamples),
                Command.of(
                        Text.DO_ADD_PDF,
                        Feather.FILE_PLUS,
                        this::onSomePaper,
                        models.intake::addPdf),
                Command.of(
                        Text.DO_NEXT_TAB,
                        Feather.ARROW_RIGHT,
                        () -> parts.tabs().step(1),
                        "Shortcut+Tab"),
                Command.of(
                        Text.DO_PREVIOUS_TAB,
                        Feather.ARROW_LEFT,
                        () -> parts.tabs().step(-1),
                        "Shortcut+Shift+Tab"),
                Command.of(
                        Text.DO_CLOSE_TAB,
                        Feather.X,
                        reading,
                        () -> parts.tabs().closeCurrent(),
                        "Shortcut+W"),
                Command.of(
                        Text.DO_REOPEN_TAB,
                        Feather.CORNER_UP_LEFT,
                        () -> parts.tabs().canReopen(),
                        () -> parts.tabs().reopen(),
                        "Shortcut+Shift+T"),
                Command.of(
                        Text.DO_SPLIT_RIGHT,
                        Feather.COLUMNS,
                        reading,
                        () -> parts.tabs().split(Orientation.HORIZONTAL),
                        "Shortcut+Back Slash"),
                Command.of(
                        Text.DO_SPLIT_BELOW,
                        Feather.CREDIT_CARD,
                        reading,
                        () -> parts.tabs().split(Orientation.VERTICAL),
                        "Shortcut+Shift+Back Slash"),
                Command.of(
                        Text.DO_FULL_SCREEN,
                        Feather.MAXIMIZE,
                        () -> parts.fullScreen().toggle(),
                        "F11"),
                Command.of(
                        Text.DO_LEAVE_FULL_SCREEN,
                        Feather.MINIMIZE,
                        () -> parts.fullScreen().isOn(),
                        () -> parts.fullScreen().leave(),
                        "Esc"),
                Command.of(
                        Text.SETTINGS,
                        Feather.SETTINGS,
                        () -> session.show(Session.Screen.SETTINGS),
                        "Shortcut+Comma"),
                Command.of(
                        Text.HELP,
                        Feather.HELP_CIRCLE,
                        () -> session.show(Session.Screen.HELP),
                        "F1"),
                Command.of(
                        Text.BACK_TO_LIBRARY,
                        Feather.ARROW_LEFT,
                        () -> !inLibrary(),
                        () -> parts.outgoing().back(),
                        "Esc"));
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

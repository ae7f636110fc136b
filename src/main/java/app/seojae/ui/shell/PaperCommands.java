package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.model.paper.PaperCopyForm;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Status;
import app.seojae.ui.kit.control.Command;
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
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.kordamp.ikonli.feather.Feather;

/** What a person does by key in the list: walk, choose, decide on the chosen papers. */
final class PaperCommands {

    private static final int SCREENFUL = 5;
    private static final int FAR = Integer.MAX_VALUE / 2;

    /** What goes two ways stands in one row of the list of keys. */
    static final Map<Text, List<Text>> TOGETHER =
            Map.of(
                    Text.HELP_WALK,
                    List.of(Text.DO_NEXT, Text.DO_PREVIOUS),
                    Text.HELP_LEAP,
                    List.of(Text.DO_FORWARD, Text.DO_BACK),
                    Text.HELP_LIST_ENDS,
                    List.of(Text.DO_FIRST, Text.DO_LAST),
                    Text.HELP_WIDEN,
                    List.of(Text.DO_CHOOSE_NEXT, Text.DO_CHOOSE_PREVIOUS),
                    Text.HELP_WIDEN_FAR,
                    List.of(Text.DO_CHOOSE_FIRST, Text.DO_CHOOSE_LAST),
                    Text.HELP_CHOOSE,
                    List.of(Text.DO_CHOOSE_ALL, Text.CHOICE_NONE),
                    Text.HELP_SETTLE,
                    List.of(Text.DO_READ, Text.DO_SKIP));

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
                inList(Text.DO_NEXT, Feather.CHEVRON_DOWN, () -> list.move(1), "J", "Down"),
                inList(Text.DO_PREVIOUS, Feather.CHEVRON_UP, () -> list.move(-1), "K", "Up"),
                inList(
                        Text.DO_FORWARD,
                        Feather.CHEVRONS_DOWN,
                        () -> list.move(SCREENFUL),
                        "Page Down"),
                inList(Text.DO_BACK, Feather.CHEVRONS_UP, () -> list.move(-SCREENFUL), "Page Up"),
                inList(Text.DO_FIRST, Feather.ARROW_UP, () -> list.move(-FAR), "Home"),
                inList(Text.DO_LAST, Feather.ARROW_DOWN, () -> list.move(FAR), "End"));
    }

    private List<Command> choosing() {
        return List.of(
                ofSeveral(
                        Text.DO_CHOOSE_NEXT,
                        Feather.CHEVRON_DOWN,
                        () -> choice.widen(1),
                        "Shift+Down",
                        "Shift+J"),
                ofSeveral(
                        Text.DO_CHOOSE_PREVIOUS,
                        Feather.CHEVRON_UP,
                        () -> choice.widen(-1),
                        "Shift+Up",
                        "Shift+K"),
                ofSeveral(
                        Text.DO_CHOOSE_FIRST,
                        Feather.ARROW_UP,
                        () -> choice.widen(-FAR),
                        "Shift+Home"),
                ofSeveral(
                        Text.DO_CHOOSE_LAST,
                        Feather.ARROW_DOWN,
                        () -> choice.widen(FAR),
                        "Shift+End"),
                ofSeveral(
                        Text.DO_CHOOSE_ALL, Feather.CHECK_SQUARE, choice::everything, "Shortcut+A"),
                ofSeveral(
                        Text.DO_MERGE,
                        Feather.GIT_MERGE,
                        () -> models.duplicates.offer(choice.papers())),
                Command.of(
                        Text.CHOICE_NONE,
                        Feather.X,
                        () -> inLibrary() && choice.isSeveral(),
                        choice::back,
                        "Esc"));
    }

    private List<Command> deeds() {
        return List.of(
                onChosen(Text.DO_OPEN, Feather.FILE_TEXT, actions::open, chosen::open, "Enter"),
                onChosen(
                        Text.DO_BOOKMARK,
                        Feather.STAR,
                        this::bookmark,
                        chosen::toggleBookmark,
                        "B"),
                settling(Text.DO_READ, Feather.CHECK, Status.READ, "R"),
                settling(Text.DO_SKIP, Feather.SLASH, Status.SKIPPED, "X"),
                Command.of(
                        Text.DO_LATER,
                        Feather.CLOCK,
                        () -> onSomePaper() && morning.isWalking(),
                        () -> withRow(morning::later),
                        "L"),
                onChosen(
                        Text.DO_FETCH,
                        Feather.DOWNLOAD,
                        row -> actions.download(row.id()),
                        chosen::download,
                        "D"),
                write(),
                onPaper(
                        Text.DO_WRITE_DAY,
                        Feather.CALENDAR,
                        row -> {
                            if (row.date() != null) {
                                models.day.write(row.date());
                            }
                        }),
                onPaper(Text.DO_NOTE, Feather.EDIT_3, row -> views.writeNote(row), "N"),
                Command.of(
                        Text.FACTS_DO_EDIT,
                        Feather.EDIT_3,
                        this::onOwnPaper,
                        () -> withRow(views::mend)),
                onChosen(
                        Text.DO_CITE,
                        Feather.COPY,
                        actions::cite,
                        papers -> chosen.copy(papers, PaperCopyForm.BIBTEX),
                        "C"),
                onPaper(
                        Text.DO_CARD_MENU,
                        Feather.MORE_HORIZONTAL,
                        row -> views.openMenu(),
                        "Shift+F10",
                        "Context Menu"),
                inList(Text.DO_EXPAND, Feather.MAXIMIZE_2, () -> views.toggleExpanded(), "Space"),
                inList(Text.DO_SWAP, Feather.REPEAT, this::swapTexts, "S"),
                inList(Text.DO_SHAPE, Feather.COLUMNS, this::otherShape, "V"));
    }

    private Command write() {
        return Command.of(
                Text.DO_WRITE,
                Feather.EDIT_3,
                () -> models.writing.isOn() && inLibrary() && (choice.isSeveral() || onSomePaper()),
                () ->
                        models.writing.ask(
                                choice.isSeveral()
                                        ? choice.papers()
                                        : List.of(session.selectedProperty().get())));
    }

    private Command inList(Text title, Feather icon, Runnable action, String... keys) {
        return Command.of(title, icon, this::inLibrary, action, keys);
    }

    /** One paper at a time is decided on in the walk: no others can be chosen with it. */
    private Command ofSeveral(Text title, Feather icon, Runnable action, String... keys) {
        return Command.of(title, icon, () -> inLibrary() && !morning.isWalking(), action, keys);
    }

    private Command onPaper(Text title, Feather icon, Consumer<PaperRow> one, String... keys) {
        return Command.of(title, icon, this::onSomePaper, () -> withRow(one), keys);
    }

    /** What acts on the current paper, or on all chosen ones where they are several. */
    private Command onChosen(
            Text title,
            Feather icon,
            Consumer<PaperRow> one,
            Consumer<List<Long>> several,
            String key) {
        BooleanSupplier enabled = () -> inLibrary() && (choice.isSeveral() || onSomePaper());
        return Command.of(
                title,
                icon,
                enabled,
                () -> {
                    if (choice.isSeveral()) {
                        several.accept(choice.papers());
                    } else {
                        withRow(one);
                    }
                },
                key);
    }

    private void withRow(Consumer<PaperRow> action) {
        PaperRow row = list.selectedRow();
        if (row != null) {
            action.accept(row);
        }
    }

    private Command settling(Text title, Feather icon, Status status, String key) {
        return onChosen(
                title,
                icon,
                row -> settle(row, status),
                papers -> chosen.toggleStatus(papers, status),
                key);
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

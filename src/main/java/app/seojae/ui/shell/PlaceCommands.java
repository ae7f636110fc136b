package app.seojae.ui.shell;

import app.seojae.ui.kit.control.Command;
import app.seojae.ui.kit.keys.ProgramCommand;
import app.seojae.ui.session.Session;
import app.seojae.ui.window.WindowModels;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What leads to the places of the window beside the list. */
final class PlaceCommands {

    private final WindowModels models;
    private final Session session;

    PlaceCommands(WindowModels models) {
        this.models = models;
        session = models.session;
    }

    /**
     * All of them.
     *
     * @param looked the papers the person looks at
     */
    List<Command> all(Supplier<List<Long>> looked) {
        return List.of(
                command(ProgramCommand.ANNOTATIONS, () -> session.show(Session.Screen.ANNOTATIONS)),
                command(ProgramCommand.TRENDS, () -> session.show(Session.Screen.TRENDS)),
                command(ProgramCommand.FEEDS, () -> session.show(Session.Screen.FEEDS)),
                command(ProgramCommand.CHECK_FEEDS, models.feeds::checkAll),
                command(ProgramCommand.CITATIONS, () -> citations(looked)),
                command(ProgramCommand.SUBWAY, () -> session.show(Session.Screen.SUBWAY)),
                command(ProgramCommand.SUBWAY_CHECK, models.subway::checkNow),
                command(ProgramCommand.NETWORK, () -> session.show(Session.Screen.NETWORK)),
                command(ProgramCommand.DUPLICATES, models.duplicates::open),
                command(ProgramCommand.BACKUPS, models.care::show),
                command(ProgramCommand.READ_FIRST, () -> session.show(Session.Screen.READ_FIRST)),
                command(
                        ProgramCommand.READ_FIRST_ORDER,
                        () -> models.readFirst.onProperty().get(),
                        models.readFirst::order));
    }

    private Command command(ProgramCommand name, Runnable action) {
        return command(name, () -> true, action);
    }

    private Command command(ProgramCommand name, BooleanSupplier enabled, Runnable action) {
        return new Command(name, models.words.keys(), enabled, action);
    }

    /** Of the paper the person looks at, or of the one she stood on last. */
    private void citations(Supplier<List<Long>> looked) {
        looked.get().stream().findFirst().ifPresent(session::select);
        session.show(Session.Screen.CITATIONS);
    }
}

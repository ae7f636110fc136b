package app.seojae.ui.shell;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.control.Command;
import app.seojae.ui.session.Session;
import app.seojae.ui.window.WindowModels;
import java.util.List;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

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
                Command.of(
                        Text.MARKS_LIBRARY,
                        Feather.EDIT_2,
                        () -> session.show(Session.Screen.ANNOTATIONS),
                        "Shortcut+Shift+A"),
                Command.of(
                        Text.TREND_OPEN,
                        Feather.TRENDING_UP,
                        () -> session.show(Session.Screen.TRENDS),
                        "Shortcut+Shift+D"),
                Command.of(Text.FEEDS, Feather.RSS, () -> session.show(Session.Screen.FEEDS)),
                Command.of(Text.DO_CHECK_FEEDS, Feather.REFRESH_CW, models.feeds::checkAll),
                Command.of(
                        Text.CITATIONS_MAP,
                        Feather.GIT_BRANCH,
                        () -> citations(looked),
                        "Shortcut+Shift+R"),
                Command.of(
                        Text.SUBWAY, Feather.DOWNLOAD, () -> session.show(Session.Screen.SUBWAY)),
                Command.of(Text.SUBWAY_CHECK, Feather.CHECK_CIRCLE, models.subway::checkNow),
                Command.of(Text.NETWORK, Feather.GLOBE, () -> session.show(Session.Screen.NETWORK)),
                Command.of(Text.DUPLICATES, Feather.GIT_MERGE, models.duplicates::open),
                Command.of(Text.BACKUPS, Feather.SAVE, models.care::show),
                Command.of(
                        Text.READ_FIRST,
                        Feather.COMPASS,
                        () -> session.show(Session.Screen.READ_FIRST)),
                Command.of(
                        Text.READ_FIRST_ORDER,
                        Feather.COMPASS,
                        () -> models.readFirst.onProperty().get(),
                        models.readFirst::order));
    }

    /** Of the paper the person looks at, or of the one she stood on last. */
    private void citations(Supplier<List<Long>> looked) {
        looked.get().stream().findFirst().ifPresent(session::select);
        session.show(Session.Screen.CITATIONS);
    }
}

package app.seojae.ui.shell;

import app.seojae.ui.annotations.AnnotationsScreen;
import app.seojae.ui.care.BackupsRow;
import app.seojae.ui.care.BackupsView;
import app.seojae.ui.care.MoveGroup;
import app.seojae.ui.care.MoveModel;
import app.seojae.ui.care.MovedLibraries;
import app.seojae.ui.citation.CitationView;
import app.seojae.ui.duplicate.DuplicatesView;
import app.seojae.ui.export.ExportView;
import app.seojae.ui.feeds.FeedsView;
import app.seojae.ui.index.PdfIndexGroup;
import app.seojae.ui.keys.KeysGroup;
import app.seojae.ui.keys.KeysModel;
import app.seojae.ui.keys.KeysView;
import app.seojae.ui.kit.Setting;
import app.seojae.ui.network.NetworkView;
import app.seojae.ui.own.AddPapersView;
import app.seojae.ui.priority.ReadFirstView;
import app.seojae.ui.reader.ReaderTabs;
import app.seojae.ui.session.Session;
import app.seojae.ui.settings.ModelGroup;
import app.seojae.ui.settings.ProgramGroup;
import app.seojae.ui.settings.ReadingGroup;
import app.seojae.ui.settings.ReleaseModel;
import app.seojae.ui.settings.SettingsView;
import app.seojae.ui.shelf.LibraryViews;
import app.seojae.ui.subway.SubwayView;
import app.seojae.ui.transfer.ImportReportView;
import app.seojae.ui.trend.TrendsView;
import app.seojae.ui.window.WindowModels;
import app.seojae.ui.window.WindowNeeds;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * The screens of a window by name: a new one is a name in {@code Session.Screen} and a line here.
 * Confined to the FX thread.
 */
final class Screens {

    private final Map<Session.Screen, Screen<?>> all = new EnumMap<>(Session.Screen.class);
    private final Screen<AnnotationsScreen> annotations;
    private final LibraryViews library;

    /**
     * Names the screens; most are made when they are first looked at.
     *
     * @param pages the choices of how pages of PDFs are shown
     * @param annotationsScreen makes the screen of all annotations
     * @param settingChanged told the key of a choice that was made
     */
    Screens(
            WindowModels models,
            WindowParts parts,
            PageChoices pages,
            Supplier<AnnotationsScreen> annotationsScreen,
            Consumer<Setting<?>> settingChanged) {
        WindowNeeds needs = models.needs;
        library = parts.library();
        Runnable back = library::show;
        Runnable keys = () -> models.session.show(Session.Screen.KEYS);
        annotations = focused(annotationsScreen, AnnotationsScreen::focusSearch);
        all.put(Session.Screen.LIBRARY, focused(library::screen, screen -> library.focusList()));
        all.put(Session.Screen.READER, new ReaderPlace(parts.tabs()));
        all.put(Session.Screen.ANNOTATIONS, annotations);
        all.put(
                Session.Screen.REPORT,
                Screen.lazily(() -> new ImportReportView(models.imports, models.words, back)));
        all.put(
                Session.Screen.EXPORT,
                focused(
                        () -> new ExportView(models.exports, models.words, parts.outgoing()::back),
                        ExportView::focusStart));
        all.put(
                Session.Screen.FEEDS,
                Screen.lazily(() -> new FeedsView(models.feeds, models.words, back)));
        all.put(
                Session.Screen.ADD,
                focused(
                        () -> new AddPapersView(models.adding, models.words, back),
                        AddPapersView::focusField));
        all.put(
                Session.Screen.TRENDS,
                focused(
                        () -> new TrendsView(models.trends, models.words, library::goTo, back),
                        TrendsView::focusFirst));
        all.put(
                Session.Screen.SUBWAY,
                Screen.lazily(
                        () ->
                                new SubwayView(
                                        models.subway,
                                        models.connection.awayProperty(),
                                        models.words,
                                        back)));
        all.put(
                Session.Screen.NETWORK,
                Screen.lazily(() -> new NetworkView(models.network, models.words, back)));
        all.put(
                Session.Screen.DUPLICATES,
                focused(
                        () ->
                                new DuplicatesView(
                                        models.duplicates, models.words, library::goTo, back),
                        DuplicatesView::focusFirst));
        all.put(
                Session.Screen.READ_FIRST,
                Screen.lazily(
                        () ->
                                new ReadFirstView(
                                        models.readFirst, models.words, library::goTo, back)));
        all.put(
                Session.Screen.CITATIONS,
                focused(
                        () -> new CitationView(models.citations, models.words, back),
                        CitationView::takeKeys));
        all.put(
                Session.Screen.SETTINGS,
                Screen.lazily(
                        () ->
                                new SettingsView(
                                        needs.settings(),
                                        models.words,
                                        new ReadingGroup(
                                                models.words,
                                                models.textSize,
                                                pages.colours(),
                                                pages.motion()),
                                        new ModelGroup(
                                                needs.model(),
                                                needs.settings(),
                                                needs.background(),
                                                models.words,
                                                needs.folderOpener()),
                                        ownGroups(models, keys),
                                        program(models),
                                        needs.library().folder(),
                                        () -> needs.folderOpener().accept(needs.library().folder()),
                                        models.imports::removeSamples,
                                        () -> models.session.show(Session.Screen.FEEDS),
                                        () -> models.session.show(Session.Screen.NETWORK),
                                        () -> models.session.show(Session.Screen.READ_FIRST),
                                        BackupsRow.of(models.care, models.words),
                                        models.networkChoice,
                                        back,
                                        settingChanged)));
        all.put(
                Session.Screen.BACKUPS,
                Screen.lazily(
                        () ->
                                new BackupsView(
                                        models.care, models.words, needs.folderOpener(), back)));
        all.put(Session.Screen.HELP, Screen.lazily(() -> new HelpView(models.words, keys, back)));
        all.put(
                Session.Screen.KEYS,
                focused(
                        () -> new KeysView(new KeysModel(models.words), models.words, back),
                        KeysView::focusFirst));
    }

    private static ProgramGroup program(WindowModels models) {
        WindowNeeds needs = models.needs;
        ReleaseModel releases =
                new ReleaseModel(
                        needs.releases(),
                        models.networkChoice,
                        needs.background(),
                        needs.browser());
        return new ProgramGroup(releases, models.words);
    }

    /** Rows of the settings that are made beside them. */
    private VBox ownGroups(WindowModels models, Runnable keys) {
        VBox groups =
                new VBox(
                        16,
                        new PdfIndexGroup(models.index, models.words, library::goTo),
                        new KeysGroup(models.words, keys));
        MovedLibraries moved = models.needs.care().moved();
        if (moved != null) {
            groups.getChildren()
                    .add(
                            new MoveGroup(
                                    new MoveModel(
                                            models.needs.care(),
                                            moved,
                                            models.needs.background(),
                                            models.needs.dialogs(),
                                            models.notices,
                                            models.words),
                                    models.words));
        }
        return groups;
    }

    private static <T extends Node> Screen<T> focused(Supplier<T> maker, Consumer<T> focus) {
        return new Screen.Lazy<>(maker) {
            @Override
            public void takeKeys() {
                focus.accept(node());
            }
        };
    }

    /** The place of the tabs, which changes with the paper that is read. */
    private record ReaderPlace(ReaderTabs tabs) implements Screen<Node> {

        @Override
        public Node node() {
            return tabs.place();
        }

        @Override
        public void takeKeys() {
            tabs.focus();
        }

        @Override
        public boolean isFramed() {
            return false;
        }
    }

    /** The screen of a name. */
    Screen<?> of(Session.Screen name) {
        return Objects.requireNonNull(all.get(name));
    }

    /** The annotations and notes of the library. */
    AnnotationsScreen annotations() {
        return annotations.node();
    }
}

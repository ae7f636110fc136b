package app.seojae;

import app.seojae.chat.ChatAddress;
import app.seojae.chat.ChatModel;
import app.seojae.cli.command.Launcher;
import app.seojae.files.Home;
import app.seojae.files.LibraryFolder;
import app.seojae.files.Machine;
import app.seojae.handover.Door;
import app.seojae.handover.Doors;
import app.seojae.handover.Doorway;
import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.backup.LibraryCare;
import app.seojae.library.context.LibraryTools;
import app.seojae.library.summaries.Writer;
import app.seojae.library.transfer.WebAccess;
import app.seojae.model.SeojaeException;
import app.seojae.pdf.render.WarmUp;
import app.seojae.release.ReleaseCheck;
import app.seojae.snapshot.PictureForm;
import app.seojae.snapshot.Snapshots;
import app.seojae.snapshot.TransientSettings;
import app.seojae.store.DatabaseFile;
import app.seojae.store.DriverLibrary;
import app.seojae.trend.figure.ChartPainter;
import app.seojae.ui.care.KnownLibraries;
import app.seojae.ui.care.MovedLibraries;
import app.seojae.ui.care.RescueWindow;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.Theme;
import app.seojae.ui.settings.ProgramSettings;
import app.seojae.ui.shell.EmptyWindow;
import app.seojae.ui.shell.FirstPicture;
import app.seojae.ui.trend.ChartPictures;
import app.seojae.work.Lane;
import app.seojae.work.Lanes;
import app.seojae.work.Waiting;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Puts the program together: every {@code new} that crosses rooms stands here. */
final class Wiring implements Launcher {

    private final Home home;
    private final StartClock clock;
    private final boolean seen;
    private volatile Executor settingsWriter = Runnable::run;
    private @Nullable SettingsFile readSettings;

    Wiring(Home home) {
        this(home, new StartClock(scene -> {}), true);
    }

    /** Windows that are not seen need no screen to stand on. */
    Wiring(Home home, StartClock clock, boolean seen) {
        this.home = home;
        this.clock = clock;
        this.seen = seen;
    }

    /** Read once; written at once, or by the lane of the window that is open. */
    private synchronized SettingsFile settings() {
        SettingsFile settings = readSettings;
        if (settings == null) {
            settings =
                    new SettingsFile(
                            home.settings().resolve("settings.properties"),
                            task -> settingsWriter.execute(task));
            readSettings = settings;
        }
        return settings;
    }

    @Override
    public Library openLibrary(Options options) throws SeojaeException {
        return Library.open(present(folder(options)), tools());
    }

    @Override
    public LibraryCare care(Options options) throws SeojaeException {
        return care(checked(folder(options)));
    }

    private LibraryCare care(Path folder) throws SeojaeException {
        DriverLibrary.keepIn(home.cache());
        return new LibraryCare(
                folder, Machine.in(home.state()), InstantSource.system(), ZoneId.systemDefault());
    }

    @Override
    public void moved(Path from, Path to) {
        new MovedLibraries(settings()).moved(from, to);
        settings().save();
    }

    private Path folder(Options options) {
        return options.library() == null
                ? new MovedLibraries(settings()).now(home.library())
                : options.library();
    }

    private boolean isMoved(Path folder) {
        Path now = new MovedLibraries(settings()).now(home.library());
        return folder.equals(now) && !now.equals(home.library());
    }

    /** Where the drive of a library is away, nothing is begun in its place. */
    private Path checked(Path folder) throws SeojaeException {
        new KnownLibraries(settings()).check(folder, isMoved(folder));
        return folder;
    }

    /** Nor is a library that was taken elsewhere. */
    private Path present(Path folder) throws SeojaeException {
        checked(folder);
        if (isMoved(folder)) {
            DatabaseFile.check(new LibraryFolder(folder).database());
        }
        return folder;
    }

    private LibraryTools tools() throws SeojaeException {
        DriverLibrary.keepIn(home.cache());
        return LibraryTools.standard(Machine.in(home.state()));
    }

    @Override
    public WebAccess web(Options options) throws SeojaeException {
        return new Network(home, settings(), options).web();
    }

    @Override
    public Writer writer(Options options) throws SeojaeException {
        ModelSettings model = new ModelSettings(home.settings(), settings());
        ChatAddress address = model.address(options.modelBase(), options.model());
        return new Writer(new ChatModel(address, web(options).fetcher()), model.rules());
    }

    @Override
    public void openWindow(Options options, List<Path> files) throws SeojaeException {
        try (Lanes lanes = new Lanes()) {
            Doors doors = new Doors(home.state(), lanes.executor(Lane.NET));
            // Of two that start at once one stays.
            Optional<Door> door = doors.take(folder(options), files);
            if (door.isPresent()) {
                try (Doorway doorway = new Doorway(doors, door.get())) {
                    openWindow(options, files, doorway, lanes);
                }
            }
        }
    }

    private void openWindow(Options options, List<Path> files, Doorway doorway, Lanes lanes)
            throws SeojaeException {
        if (seen) {
            Display.require();
        }
        lanes.run(Lane.READ, this::readAhead);
        WarmUp.keepFontsIn(home.cache());
        settingsWriter = lanes.executor(Lane.WRITE);
        SettingsFile settings = settings();
        EmptyWindow empty = new EmptyWindow(settings);
        try (Display display = Display.starting(empty::stage)) {
            lanes.run(Lane.READ, () -> FirstPicture.prepare(spoken(options)));
            Network network = new Network(home, settings, options);
            LibrarySession.Opener opener =
                    new LibrarySession.Opener() {
                        @Override
                        public LibrarySession open(Path folder) throws SeojaeException {
                            Library library = Library.open(present(folder), tools());
                            library.arrivals().mornings().visit();
                            new KnownLibraries(settings).opened(folder);
                            return new LibrarySession(library, network.web(), settings);
                        }

                        @Override
                        public LibrarySession openToRead(Path folder) throws SeojaeException {
                            return new LibrarySession(
                                    Library.openToRead(folder, tools()), network.web(), settings);
                        }
                    };
            Desktop.Needs needs =
                    new Desktop.Needs(
                            opener,
                            network.network(),
                            new OwnModel(
                                    new ModelSettings(home.settings(), settings),
                                    network.web().fetcher(),
                                    home.state()),
                            new ReleaseCheck(
                                    network.build(), network.web().fetcher(), home.state()),
                            lanes,
                            settings,
                            options.language(),
                            empty,
                            clock);
            // The lanes close first: another library may just be on its way into the window.
            FirstLibrary first =
                    new FirstLibrary(
                            opener, doorway, display, folder -> rescue(folder, lanes, options));
            try (Desktop desktop = new Desktop(needs, doorway, first.open(folder(options)));
                    lanes) {
                display.ready();
                desktop.take(files);
                desktop.run();
            }
        } catch (InterruptedException e) {
            throw Waiting.interrupted(e);
        }
        settings.save();
    }

    private Language spoken(Options options) {
        return options.languageOr(settings().get(ProgramSettings.LANGUAGE));
    }

    /** What the library will want first, got ready beside the toolkit. */
    private void readAhead() {
        DriverLibrary.keepIn(home.cache());
        DriverLibrary.readAhead();
    }

    private RescueWindow rescue(Path folder, Lanes lanes, Options options) throws SeojaeException {
        Messages words = new Messages(spoken(options));
        return new RescueWindow(
                care(folder),
                new Background(lanes),
                words,
                settings().get(ProgramSettings.THEME),
                settings().get(ProgramSettings.TEXT_SIZE) / 100,
                new FileChoosers(() -> null, words),
                DesktopOpener::openFolder);
    }

    @Override
    public ChartPainter charts(Options options, boolean dark) {
        Snapshots.startToolkit();
        return new ChartPictures(
                new Background(new Lanes()),
                options.languageOr(Language.KOREAN),
                dark ? Theme.DARK : Theme.LIGHT);
    }

    @Override
    public void snapshot(Options options, Picture picture) throws SeojaeException {
        Snapshots.startToolkit();
        new Snapshots(
                        tools(),
                        new Network(home, new TransientSettings(), options).web(),
                        new PictureForm(
                                options.languageOr(Language.KOREAN),
                                picture.dark() ? Theme.DARK : Theme.LIGHT,
                                picture.width(),
                                picture.height(),
                                picture.scale(),
                                picture.textSize() / 100))
                .drawAll(folder(options), picture.out());
    }
}

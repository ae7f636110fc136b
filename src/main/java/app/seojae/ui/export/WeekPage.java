package app.seojae.ui.export;

import app.seojae.export.markdown.WeekExport;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Writes the page of the last seven days into a file the person names. On the FX thread. */
public final class WeekPage {

    private static final int DAYS = 7;

    private final Library library;
    private final Background background;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages words;
    private final Consumer<Path> openFolder;

    /**
     * @param openFolder shows a folder in the system's file browser
     */
    public WeekPage(
            Library library,
            Background background,
            FileDialogs dialogs,
            Notices notices,
            Messages words,
            Consumer<Path> openFolder) {
        this.library = library;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.words = words;
        this.openFolder = openFolder;
    }

    /** Asks for the file and writes; what stands in it around the page stays. */
    public void write() {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate today = LocalDate.now(zone);
        dialogs.saveAs(words.of(Text.WEEK_FILE_NAME, today.toString()) + ".md")
                .ifPresent(file -> write(today.minusDays(DAYS), zone, file));
    }

    private void write(LocalDate since, ZoneId zone, Path file) {
        WeekExport export = WeekExport.in(words.language());
        background
                .run(Lane.EXPORT, () -> library.weeks().write(since, zone, export, file))
                .then(changed -> say(changed, file));
    }

    private void say(boolean changed, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        notices.say(
                words.of(changed ? Text.CLI_WEEK_WRITTEN : Text.CLI_WEEK_SAME, file),
                Text.OPEN_FOLDER,
                () -> openFolder.accept(folder == null ? file : folder));
    }
}

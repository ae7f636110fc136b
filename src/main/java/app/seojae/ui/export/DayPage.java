package app.seojae.ui.export;

import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.library.exchange.DayDigest;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Writes a day's papers as a digest into a file the person names. On the FX thread. */
public final class DayPage {

    private final Library library;
    private final Background background;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Messages words;
    private final Consumer<Path> openFolder;

    /**
     * @param openFolder shows a folder in the system's file browser
     */
    public DayPage(
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

    /** Asks for the file and writes; the name proposed is the one digests have. */
    public void write(LocalDate day) {
        dialogs.saveAs(day + ".md").ifPresent(file -> write(day, file));
    }

    private void write(LocalDate day, Path file) {
        background
                .run(Lane.EXPORT, () -> new DayDigest(library.browse()).write(day, file))
                .then(count -> say(count, file));
    }

    private void say(int count, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        notices.say(
                words.of(Text.DAY_WRITTEN, words.number(count), file),
                Text.OPEN_FOLDER,
                () -> openFolder.accept(folder == null ? file : folder));
    }
}

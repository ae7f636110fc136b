package app.seojae.ui.export;

import app.seojae.l10n.Text;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.control.Notices;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Lets a person name a file, writes it, and says so beside the way to its folder. On the FX thread.
 */
public final class NamedFile {

    private final Background background;
    private final FileDialogs dialogs;
    private final Notices notices;
    private final Consumer<Path> openFolder;

    /**
     * @param openFolder shows a folder in the system's file browser
     */
    public NamedFile(
            Background background,
            FileDialogs dialogs,
            Notices notices,
            Consumer<Path> openFolder) {
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.openFolder = openFolder;
    }

    /** Writes a file; blocking. */
    @FunctionalInterface
    public interface Writing<T> {
        /** Writes it; what came of it. */
        T to(Path file) throws SeojaeException;
    }

    /**
     * Asks for the file and writes it.
     *
     * @param proposed the name it may have
     * @param sentence says what came of it
     */
    public <T> void write(
            String proposed, Writing<T> writing, BiFunction<T, Path, String> sentence) {
        dialogs.saveAs(proposed)
                .ifPresent(
                        file ->
                                background
                                        .run(Lane.EXPORT, () -> writing.to(file))
                                        .then(done -> say(sentence.apply(done, file), file)));
    }

    private void say(String sentence, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        notices.say(
                sentence,
                Text.OPEN_FOLDER,
                () -> openFolder.accept(folder == null ? file : folder));
    }
}

package app.seojae;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.FileDialogs;
import app.seojae.ui.kit.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs for files and folders. */
final class FileChoosers implements FileDialogs {

    private final Supplier<@Nullable Window> owner;
    private final Messages words;

    FileChoosers(Supplier<@Nullable Window> owner, Messages words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public List<Path> chooseDigests() {
        FileChooser chooser = chooser(Text.CHOOSE_FILES, "Markdown", "*.md", "*.markdown", "*.txt");
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.of(Text.CHOOSE_FOLDER));
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> choosePdf() {
        FileChooser chooser = chooser(Text.DO_ADD_PDF, "PDF", "*.pdf");
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile(String kind, String... patterns) {
        FileChooser chooser = chooser(Text.CHOOSE_FILE, kind, patterns);
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> saveAs(String name) {
        String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
        FileChooser chooser = chooser(Text.EXPORT_CHOOSE, ending, "*" + ending);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get()))
                .map(File::toPath)
                .map(chosen -> ended(chosen, ending));
    }

    /** Some systems do not add the ending themselves. */
    private static Path ended(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ending);
    }

    private FileChooser chooser(Text title, String kind, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.of(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        return chooser;
    }
}

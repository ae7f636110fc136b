package app.seojae;

import app.seojae.chat.ChatAddress;
import app.seojae.files.FileProblem;
import app.seojae.files.InputFile;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.Settings;
import app.seojae.ui.settings.ProgramSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The language model a person runs: its address, its key, and what it is told to do. */
final class ModelSettings {

    private static final int LARGEST_RULES = 64 << 10;

    private final Path folder;
    private final Settings settings;

    /**
     * @param folder of the settings, where the rules and the key lie
     */
    ModelSettings(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * The model to ask.
     *
     * @param base given instead of the one in the settings, or {@code null}
     * @param name the same for its name
     */
    ChatAddress address(@Nullable String base, @Nullable String name) throws SeojaeException {
        return ChatAddress.of(
                base != null ? base : settings.get(ProgramSettings.MODEL_BASE),
                name != null ? name : settings.get(ProgramSettings.MODEL_NAME),
                base != null ? null : key().read());
    }

    /** Whether the settings name an address and a model. */
    boolean isNamed() {
        return !settings.get(ProgramSettings.MODEL_BASE).isBlank()
                && !settings.get(ProgramSettings.MODEL_NAME).isBlank();
    }

    /** The key of the model in the settings. */
    KeyFile key() {
        return new KeyFile(folder.resolve("model.key"));
    }

    /** Where what a model is told to do lies, once that was asked for. */
    Path rulesFile() {
        return folder.resolve("summary.md");
    }

    /** What a model is told to do: a file the person can read and change. */
    String rules() throws SeojaeException {
        Path file = rulesFile();
        try {
            if (!Files.exists(file)) {
                OwnerOnlyFiles.folderOf(file);
                Files.write(file, standard());
            }
        } catch (IOException e) {
            System.getLogger(ModelSettings.class.getName())
                    .log(System.Logger.Level.INFO, "the rules stay in the program", e);
            return new String(standard(), StandardCharsets.UTF_8);
        }
        return InputFile.text(file, LARGEST_RULES);
    }

    private static byte[] standard() throws SeojaeException {
        try (InputStream in =
                Objects.requireNonNull(
                        ModelSettings.class.getResourceAsStream("/prompt/summary.md"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw FileProblem.reading(Path.of("summary.md"), e);
        }
    }
}

package app.seojae;

import app.seojae.chat.ChatModel;
import app.seojae.fetch.Fetcher;
import app.seojae.files.FileProblem;
import app.seojae.files.OwnerOnlyFiles;
import app.seojae.files.WorkFile;
import app.seojae.library.summaries.ModelAccess;
import app.seojae.library.summaries.Writer;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The model that the person's settings name, asked through the program's one way out. */
final class OwnModel implements ModelAccess {

    private final ModelSettings settings;
    private final Fetcher fetcher;
    private final Path state;

    /**
     * @param state a folder in which an answer may lie while it is read
     */
    OwnModel(ModelSettings settings, Fetcher fetcher, Path state) {
        this.settings = settings;
        this.fetcher = fetcher;
        this.state = state;
    }

    @Override
    public boolean isNamed() {
        return settings.isNamed();
    }

    @Override
    public Writer writer() throws SeojaeException {
        return new Writer(model(), settings.rules());
    }

    private ChatModel model() throws SeojaeException {
        return new ChatModel(settings.address(null, null), fetcher);
    }

    @Override
    public List<String> offered(CancelFlag cancel) throws SeojaeException {
        ChatModel model = model();
        Path target = WorkFile.in(state, "models");
        try {
            OwnerOnlyFiles.folder(state);
            return model.offered(target, cancel);
        } catch (IOException e) {
            throw FileProblem.writing(state, e);
        } finally {
            WorkFile.delete(target);
        }
    }

    @Override
    public boolean hasKey() {
        return settings.key().isKept();
    }

    @Override
    public void keepKey(String key) throws SeojaeException {
        settings.key().keep(key);
    }

    @Override
    public Path rules() throws SeojaeException {
        settings.rules();
        return settings.rulesFile();
    }
}

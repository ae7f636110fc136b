package app.seojae;

import app.seojae.feed.GitHubToken;
import app.seojae.model.SeojaeException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The token for GitHub, beside the settings, in a file that only its owner can read. */
final class TokenFile implements GitHubToken {

    private final ModelKey file;

    /**
     * @param settings the folder of the settings
     */
    TokenFile(Path settings) {
        file = new ModelKey(settings.resolve("github.token"));
    }

    @Override
    public @Nullable String read() throws SeojaeException {
        return file.read();
    }

    @Override
    public boolean isKept() {
        return file.isKept();
    }

    @Override
    public void keep(String token) throws SeojaeException {
        file.keep(token);
    }
}

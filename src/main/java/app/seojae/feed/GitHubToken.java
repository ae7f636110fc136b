package app.seojae.feed;

import app.seojae.model.SeojaeException;
import org.jspecify.annotations.Nullable;

/** A token for GitHub's API, with which it answers more questions an hour; never logged. */
public interface GitHubToken {

    /** None, and none can be kept. */
    GitHubToken NONE =
            new GitHubToken() {
                @Override
                public @Nullable String read() {
                    return null;
                }

                @Override
                public boolean isKept() {
                    return false;
                }

                @Override
                public void keep(String token) {}
            };

    /** The token, or {@code null} where none is kept. */
    @Nullable String read() throws SeojaeException;

    /** Whether one is kept. */
    boolean isKept();

    /** Keeps a token in place of the one before; a blank one takes it away. */
    void keep(String token) throws SeojaeException;
}

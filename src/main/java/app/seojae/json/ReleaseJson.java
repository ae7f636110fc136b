package app.seojae.json;

import app.seojae.model.ProgramVersion;
import app.seojae.model.Release;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a place says of the newest version of the program, in the form of GitHub.
 *
 * @see <a href="https://docs.github.com/en/rest/releases/releases#get-the-latest-release">the form
 *     of the answer</a>
 */
public final class ReleaseJson {

    /** Longer addresses could not be looked at before they are opened. */
    private static final int LONGEST_ADDRESS = 200;

    private static final int LONGEST = 100;

    private ReleaseJson() {}

    /** The version told of; empty where the answer tells of none, or of a page nobody can trust. */
    public static Optional<Release> read(String json) {
        try {
            JsonObject answer = JsonInput.object(JsonParser.parseString(json));
            URI page = page(JsonInput.text(answer.get("html_url"), LONGEST_ADDRESS));
            Instant published = instant(JsonInput.text(answer.get("published_at"), LONGEST));
            return page == null
                    ? Optional.empty()
                    : ProgramVersion.of(JsonInput.text(answer.get("tag_name"), LONGEST))
                            .map(version -> new Release(version, page, published));
        } catch (JsonParseException | JsonInput.Refused | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** What is opened must be what is seen: no other letters, nobody's name before the host. */
    private static @Nullable URI page(String text) {
        try {
            URI page = new URI(text);
            boolean open =
                    "https".equalsIgnoreCase(page.getScheme())
                            && page.getHost() != null
                            && page.getRawUserInfo() == null
                            && page.toASCIIString().equals(text);
            return open ? page : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable Instant instant(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}

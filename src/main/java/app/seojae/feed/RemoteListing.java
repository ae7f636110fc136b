package app.seojae.feed;

import app.seojae.digest.daily.DailyListReader;
import app.seojae.json.JsonInput;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a repository says it holds, as far as digests go.
 *
 * @param entries how many entries of any kind it named
 * @param truncated whether it says itself that some are left out
 */
public record RemoteListing(List<RemoteFile> files, int entries, boolean truncated) {

    /** A folder's listing ends here without saying so. */
    public static final int MOST_OF_A_FOLDER = 1_000;

    private static final int MOST_ENTRIES = 200_000;
    private static final int LONGEST = 2_000;

    public RemoteListing {
        files = List.copyOf(files);
    }

    /** Whether a folder may hold more than was listed. */
    public boolean isCut() {
        return entries >= MOST_OF_A_FOLDER;
    }

    /**
     * Reads the listing of a folder.
     *
     * @throws SeojaeException {@code FEED_ANSWER} where it is none
     */
    public static RemoteListing ofFolder(String json) throws SeojaeException {
        try {
            JsonElement answer = JsonParser.parseString(json);
            List<JsonElement> rows = JsonInput.all(answer, MOST_ENTRIES);
            List<RemoteFile> files = new ArrayList<>();
            for (JsonElement row : rows) {
                JsonObject one = JsonInput.object(row);
                if (text(one, "type").equals("file")) {
                    add(files, one, text(one, "download_url"));
                }
            }
            if (!answer.isJsonArray() && files.isEmpty()) {
                throw unreadable();
            }
            return new RemoteListing(files, rows.size(), false);
        } catch (JsonParseException | JsonInput.Refused | StackOverflowError e) {
            throw unreadable();
        }
    }

    /**
     * Reads the listing of a repository.
     *
     * @param folder whose files are wanted, without those of folders in it
     * @throws SeojaeException {@code FEED_ANSWER} where it is none
     */
    public static RemoteListing ofTree(String json, String folder) throws SeojaeException {
        try {
            JsonObject answer = JsonInput.object(JsonParser.parseString(json));
            if (!answer.has("tree")) {
                throw unreadable();
            }
            List<JsonElement> rows = JsonInput.all(answer.get("tree"), MOST_ENTRIES);
            List<RemoteFile> files = new ArrayList<>();
            String start = folder.isEmpty() ? "" : folder + "/";
            for (JsonElement row : rows) {
                JsonObject one = JsonInput.object(row);
                String path = text(one, "path");
                boolean inside = path.startsWith(start) && path.indexOf('/', start.length()) < 0;
                if (inside && text(one, "type").equals("blob")) {
                    add(files, one, "");
                }
            }
            JsonElement cut = answer.get("truncated");
            boolean truncated = cut != null && cut.isJsonPrimitive() && cut.getAsBoolean();
            return new RemoteListing(files, rows.size(), truncated);
        } catch (JsonParseException | JsonInput.Refused | StackOverflowError e) {
            throw unreadable();
        }
    }

    private static void add(List<RemoteFile> files, JsonObject one, String download) {
        String path = text(one, "path");
        String blob = text(one, "sha");
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean digest = name.endsWith(".md") || DailyListReader.isListName(name);
        if (digest && blob.matches("[0-9a-fA-F]{40,64}")) {
            JsonElement size = one.get("size");
            long bytes = size == null ? 0 : JsonInput.integer(size, 0, Integer.MAX_VALUE);
            files.add(new RemoteFile(path, blob, bytes, address(download)));
        }
    }

    private static @Nullable URI address(String text) {
        try {
            return text.isEmpty()
                    ? null
                    : new URI(new URI(text.replace(" ", "%20")).toASCIIString());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String text(JsonObject one, String name) {
        return JsonInput.text(one.get(name), LONGEST);
    }

    private static SeojaeException unreadable() {
        return new SeojaeException(Problem.of(ProblemKind.FEED_ANSWER));
    }
}

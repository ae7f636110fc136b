package app.seojae.digest.daily;

import app.seojae.json.JsonInput;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import app.seojae.model.digest.DigestName;
import app.seojae.model.digest.TextOrigin;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a day's list of papers: an array of entries, each with a {@code paper} that has an arXiv
 * id. Pure and safe for any thread; no content makes it throw.
 *
 * @see <a href="https://huggingface.co/docs/huggingface_hub/package_reference/hf_api">the list</a>
 */
public final class DailyListReader {

    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_PROBLEMS = 20;

    private DailyListReader() {}

    /** Whether a file's name is that of a list. */
    public static boolean isListName(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    /** Reads a file of the given name, which may tell the day. */
    public static Digest read(DigestName name, byte[] bytes) {
        String raw;
        try {
            raw = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return none(name, "", ProblemKind.DAILY_NOT_A_LIST);
        }
        List<JsonElement> entries;
        try {
            JsonElement json = JsonParser.parseString(raw);
            if (!json.isJsonArray()) {
                return none(name, raw, ProblemKind.DAILY_NOT_A_LIST);
            }
            entries = JsonInput.all(json, MOST_ENTRIES);
        } catch (JsonParseException | JsonInput.Refused | StackOverflowError e) {
            return none(name, raw, ProblemKind.DAILY_NOT_A_LIST);
        }
        return entries.isEmpty()
                ? none(name, raw, ProblemKind.DIGEST_EMPTY)
                : digest(name, raw, entries);
    }

    private static Digest digest(DigestName name, String raw, List<JsonElement> all) {
        List<DigestEntry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        boolean written = false;
        for (int i = 0; i < all.size(); i++) {
            DigestEntry entry = DailyEntry.of(JsonInput.object(all.get(i)), i + 1).orElse(null);
            if (entry != null && entry.arxivId() != null && ids.add(entry.arxivId().value())) {
                entries.add(entry);
                written |= !entry.summary().isBlank();
            } else if (entry == null && problems.size() < MOST_PROBLEMS) {
                String number = Integer.toString(i + 1);
                problems.add(Problem.of(ProblemKind.DAILY_ENTRY_WITHOUT_ID, number));
            }
        }
        if (entries.isEmpty()) {
            return none(name, raw, ProblemKind.DAILY_NOT_A_LIST);
        }
        TextOrigin origin = written ? TextOrigin.DIGEST : TextOrigin.HF;
        return new Digest(name, Digest.Kind.PAPER_DIGEST, entries, problems, raw, origin);
    }

    private static Digest none(DigestName name, String raw, ProblemKind why) {
        return new Digest(name, Digest.Kind.NOT_A_DIGEST, List.of(), List.of(Problem.of(why)), raw);
    }
}

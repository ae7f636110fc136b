package app.seojae.json;

import app.seojae.model.backup.ArchiveManifest;
import app.seojae.model.backup.ArchivedFile;
import app.seojae.model.backup.BackupKind;
import app.seojae.model.backup.BackupRecord;
import app.seojae.model.backup.LibraryCounts;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is written down of backups, as JSON; what was read back is nobody's word for anything. */
public final class BackupJson {

    private static final int LONGEST = 1000;
    private static final int MOST_FILES = 500_000;

    private BackupJson() {}

    /** A backup's record. */
    public static String of(BackupRecord record) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", record.kind().word());
        json.addProperty("made", record.made().toString());
        json.addProperty("bytes", record.bytes());
        json.addProperty("sha256", record.sha256());
        json.addProperty("version", record.version());
        counts(json, record.counts());
        json.addProperty("stamp", record.stamp());
        json.addProperty("rehearsed", text(record.rehearsed()));
        json.addProperty("fault", record.fault());
        return json.toString();
    }

    /** The record that stands in a text; empty where none does. */
    public static Optional<BackupRecord> record(String text) {
        JsonObject json = parsed(text);
        Instant made = time(json.get("made"));
        if (made == null) {
            return Optional.empty();
        }
        String fault = word(json, "fault");
        return Optional.of(
                new BackupRecord(
                        BackupKind.of(word(json, "kind")),
                        made,
                        number(json, "bytes"),
                        word(json, "sha256"),
                        number(json, "version"),
                        counts(json),
                        word(json, "stamp"),
                        time(json.get("rehearsed")),
                        fault.isEmpty() ? null : fault));
    }

    /** An archive's manifest. */
    public static String of(ArchiveManifest manifest) {
        JsonObject json = new JsonObject();
        json.addProperty("seojae", manifest.format());
        json.addProperty("made", manifest.made().toString());
        json.addProperty("version", manifest.version());
        counts(json, manifest.counts());
        json.addProperty("pdfs", manifest.pdfs());
        JsonArray files = new JsonArray();
        for (ArchivedFile file : manifest.files()) {
            JsonObject one = new JsonObject();
            one.addProperty("name", file.name());
            one.addProperty("bytes", file.bytes());
            one.addProperty("sha256", file.sha256());
            files.add(one);
        }
        json.add("files", files);
        return json.toString();
    }

    /** The manifest that stands in a text; empty where none does. */
    public static Optional<ArchiveManifest> manifest(String text) {
        JsonObject json = parsed(text);
        Instant made = time(json.get("made"));
        if (made == null || !json.has("seojae") || !json.has("files")) {
            return Optional.empty();
        }
        List<ArchivedFile> files = new ArrayList<>();
        try {
            for (JsonElement one : JsonInput.all(json.get("files"), MOST_FILES)) {
                JsonObject file = JsonInput.object(one);
                files.add(
                        new ArchivedFile(
                                word(file, "name"), number(file, "bytes"), word(file, "sha256")));
            }
        } catch (JsonInput.Refused tooMany) {
            return Optional.empty();
        }
        return Optional.of(
                new ArchiveManifest(
                        (int) Math.min(Integer.MAX_VALUE, number(json, "seojae")),
                        made,
                        number(json, "version"),
                        counts(json),
                        json.get("pdfs") instanceof JsonPrimitive pdfs && pdfs.getAsBoolean(),
                        files));
    }

    private static void counts(JsonObject json, LibraryCounts counts) {
        json.addProperty("papers", counts.papers());
        json.addProperty("notes", counts.notes());
        json.addProperty("annotations", counts.annotations());
    }

    private static LibraryCounts counts(JsonObject json) {
        return new LibraryCounts(
                number(json, "papers"), number(json, "notes"), number(json, "annotations"));
    }

    private static JsonObject parsed(String text) {
        try {
            return JsonInput.object(JsonParser.parseString(text));
        } catch (JsonParseException | StackOverflowError e) {
            return new JsonObject();
        }
    }

    private static String word(JsonObject json, String name) {
        try {
            return JsonInput.text(json.get(name), LONGEST);
        } catch (JsonInput.Refused tooLong) {
            return "";
        }
    }

    /** A number that is not negative; 0 where there is none. */
    private static long number(JsonObject json, String name) {
        try {
            return json.get(name) instanceof JsonPrimitive one && one.isNumber()
                    ? Math.max(0, one.getAsLong())
                    : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable Instant time(@Nullable JsonElement json) {
        try {
            String text = JsonInput.text(json, LONGEST);
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException | JsonInput.Refused e) {
            return null;
        }
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }
}

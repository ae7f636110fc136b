package app.seojae.bench;

import app.seojae.files.Machine;
import app.seojae.library.Library;
import app.seojae.library.context.LibraryTools;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A library made as a person's is: the days' lists of all papers, in English, and digests in Korean
 * of some of them.
 */
final class FoundLibrary {

    private static final String ENTRY =
            """
            ### %s

            **요약**: %s

            **쉬운설명**: %s

            **관련분야**: %s

            **추천수**: 1

            **PDF 다운로드 링크**: [PDF 다운로드](https://arxiv.org/pdf/%s)
            ---
            """;

    private FoundLibrary() {}

    /** Imports the papers, and the Korean of those named. */
    static Library of(
            Path folder, List<JsonObject> papers, List<JsonObject> korean, Set<String> known)
            throws Exception {
        Path files = Files.createDirectories(folder.resolve("files"));
        Map<String, String> titles = new HashMap<>();
        Map<String, JsonArray> days = new HashMap<>();
        for (JsonObject paper : papers) {
            titles.put(FoundPapers.text(paper, "id"), FoundPapers.text(paper, "title"));
            JsonObject in = new JsonObject();
            in.addProperty("id", FoundPapers.text(paper, "id"));
            in.addProperty("title", FoundPapers.text(paper, "title"));
            in.addProperty("summary", FoundPapers.text(paper, "abstract"));
            JsonObject entry = new JsonObject();
            entry.add("paper", in);
            days.computeIfAbsent(FoundPapers.text(paper, "date"), day -> new JsonArray())
                    .add(entry);
        }
        for (Map.Entry<String, JsonArray> day : days.entrySet()) {
            Files.writeString(files.resolve(day.getKey() + ".json"), day.getValue().toString());
        }
        StringBuilder digest = new StringBuilder();
        for (JsonObject one : korean) {
            if (known.contains(FoundPapers.text(one, "id"))) {
                digest.append(entry(one));
            }
        }
        Files.writeString(files.resolve("2025-12-31-15-00-00.md"), digest);
        Library library = open(folder);
        library.importer()
                .importPaths(List.of(files), Progress.NONE, CancelFlag.never(), report -> {});
        return library;
    }

    /** One that was made before. */
    static Library open(Path folder) throws Exception {
        return Library.open(
                folder.resolve("library"),
                LibraryTools.standard(Machine.in(folder.resolve("state"))));
    }

    private static String entry(JsonObject korean) {
        StringBuilder summary = new StringBuilder(FoundPapers.text(korean, "purposeKo"));
        JsonElement steps = korean.get("methodKo");
        if (steps != null && steps.isJsonArray()) {
            for (JsonElement step : steps.getAsJsonArray()) {
                summary.append(' ').append(step.getAsString());
            }
        }
        StringBuilder fields = new StringBuilder();
        for (JsonElement word : korean.getAsJsonArray("keywords")) {
            fields.append(fields.isEmpty() ? "" : ", ").append(word.getAsString());
        }
        return ENTRY.formatted(
                FoundPapers.text(korean, "titleKo"),
                summary,
                FoundPapers.text(korean, "conclusionKo"),
                fields,
                FoundPapers.text(korean, "id"));
    }
}

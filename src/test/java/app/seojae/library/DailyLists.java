package app.seojae.library;

import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Days' lists of papers without Korean texts, as tests make them. */
public final class DailyLists {

    private DailyLists() {}

    /** A new library with so many papers of one list, each with an abstract of its own. */
    public static Library filled(Path folder, int papers) throws SeojaeException, IOException {
        Library library = TestLibraries.open(folder.resolve("library"));
        take(library, write(folder.resolve("2026-03-05.json"), papers));
        return library;
    }

    /** Takes a file in. */
    public static void take(Library library, Path file) throws SeojaeException {
        library.importer()
                .importPaths(List.of(file), (done, total) -> {}, CancelFlag.never(), done -> {});
    }

    /** The words of a paper's abstract. */
    public static String abstractOf(int paper) {
        return "We count " + (100 + paper) + " things.";
    }

    /** The arXiv number of a paper. */
    public static String idOf(int paper) {
        return "2603.%05d".formatted(10_000 + paper);
    }

    private static Path write(Path file, int papers) throws IOException {
        JsonArray list = new JsonArray();
        for (int i = 0; i < papers; i++) {
            JsonObject paper = new JsonObject();
            paper.addProperty("id", idOf(i));
            paper.addProperty("title", "Counting Things, Part " + i);
            paper.addProperty("summary", abstractOf(i));
            paper.addProperty("upvotes", papers - i);
            JsonObject entry = new JsonObject();
            entry.add("paper", paper);
            list.add(entry);
        }
        Files.createDirectories(file.getParent());
        return Files.writeString(file, list.toString());
    }

    /** The library's numbers of its papers, in the order of the list. */
    public static List<Long> ids(Library library) throws SeojaeException {
        return Arrays.stream(library.browse().ids(Query.ALL.sorted(Query.Sort.UPVOTES)))
                .boxed()
                .toList();
    }
}

package app.seojae.digest;

import app.seojae.model.digest.Digest;
import app.seojae.model.digest.DigestEntry;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person reads in a digest, written beside it, and how it is compared. */
final class Expectation {

    private Expectation() {}

    /**
     * The differences between a digest and its {@code .expected.json}, empty where it is read well.
     */
    static List<String> differences(Path digest) throws IOException {
        String name = digest.getFileName().toString();
        Path expected =
                digest.resolveSibling(name.substring(0, name.length() - 3) + ".expected.json");
        JsonObject want = JsonParser.parseString(Files.readString(expected)).getAsJsonObject();
        Digest got = new DigestReader().read(name, Files.readAllBytes(digest));
        List<String> differences = new ArrayList<>();
        String kind = want.has("kind") ? want.get("kind").getAsString() : "paper-digest";
        compare(differences, name, "kind", kind, kind(got));
        JsonArray papers = want.getAsJsonArray("papers");
        compare(differences, name, "papers", papers.size(), got.entries().size());
        for (int i = 0; i < Math.min(papers.size(), got.entries().size()); i++) {
            compare(differences, name, papers.get(i).getAsJsonObject(), got.entries().get(i));
        }
        return differences;
    }

    private static String kind(Digest digest) {
        return digest.kind() == Digest.Kind.PAPER_DIGEST ? "paper-digest" : "not-a-digest";
    }

    private static void compare(
            List<String> differences, String file, JsonObject want, DigestEntry got) {
        String at = file + " " + string(want, "arxivId") + " " + string(want, "title");
        compare(
                differences,
                at,
                "id",
                string(want, "arxivId"),
                Objects.toString(got.arxivId(), null));
        compare(differences, at, "title", string(want, "title"), got.title());
        compare(differences, at, "pdfUrl", string(want, "pdfUrl"), got.pdfUrl());
        compare(differences, at, "thumbnail", string(want, "thumbnailUrl"), got.thumbnailUrl());
        compare(
                differences,
                at,
                "upvotes",
                string(want, "upvotes"),
                Objects.toString(got.upvotes(), null));
        compare(differences, at, "fields", strings(want.get("fields")), got.fields());
        edges(differences, at + " summary", want, "summary", got.summary());
        edges(differences, at + " easy", want, "easy", got.easyExplanation());
    }

    private static void edges(
            List<String> differences, String at, JsonObject want, String part, String text) {
        String start = string(want, part + "StartsWith");
        String end = string(want, part + "EndsWith");
        if (start == null) {
            compare(differences, at, "text", "", text);
            return;
        }
        if (!bare(text).startsWith(bare(start))) {
            differences.add(at + " begins with " + text.substring(0, Math.min(40, text.length())));
        }
        if (end != null && !bare(text).endsWith(bare(end))) {
            differences.add(at + " ends with " + text.substring(Math.max(0, text.length() - 40)));
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s*_`\\\\]+", "");
    }

    private static @Nullable String string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    private static List<String> strings(@Nullable JsonElement array) {
        List<String> strings = new ArrayList<>();
        if (array != null && !array.isJsonNull()) {
            array.getAsJsonArray().forEach(element -> strings.add(element.getAsString()));
        }
        return strings;
    }

    private static void compare(
            List<String> differences,
            String at,
            String what,
            @Nullable Object want,
            @Nullable Object got) {
        if (!Objects.equals(want, got)) {
            differences.add(at + ": " + what + " is " + got + ", not " + want);
        }
    }
}

package app.seojae.bench;

import app.seojae.library.Library;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import com.google.gson.JsonObject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the paper a person means stands among those found, over a library of all papers: the mean
 * of one over its place, 0 where it is not found. The judged questions lie with the tests; {@code
 * -Dfind=FOLDER} names the folder with the papers.
 */
public final class RankingBench {

    private RankingBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(System.getProperty("find"));
        List<JsonObject> papers = FoundPapers.read(folder.resolve("papers.jsonl.gz"));
        List<JsonObject> korean = FoundPapers.read(folder.resolve("korean.jsonl.gz"));
        Set<String> known =
                korean.stream().map(one -> FoundPapers.text(one, "id")).collect(Collectors.toSet());
        String kept = System.getProperty("library");
        Path place = kept == null ? Files.createTempDirectory("seojae-ranking") : Path.of(kept);
        try (Library library =
                Files.exists(place.resolve("library"))
                        ? FoundLibrary.open(place)
                        : FoundLibrary.of(place, papers, korean, known)) {
            library.indexer().catchUp(app.seojae.work.CancelFlag.never());
            double sum = 0;
            int found = 0;
            List<String> lines = questions();
            for (String line : lines) {
                String[] parts = line.split("\t");
                long wanted = library.browse().resolve(parts[0]).orElseThrow();
                long[] ids = library.browse().search(Query.best(parts[1], Scope.ALL));
                int at = place(ids, wanted);
                sum += at == 0 ? 0 : 1.0 / at;
                found += at == 0 ? 0 : 1;
                System.out.printf("%4d of %5d  %s%n", at, ids.length, parts[1]);
            }
            System.out.printf(
                    "MRR %.3f over %d questions, %d found%n",
                    sum / lines.size(), lines.size(), found);
        }
    }

    private static int place(long[] ids, long wanted) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == wanted) {
                return i + 1;
            }
        }
        return 0;
    }

    private static List<String> questions() throws Exception {
        try (InputStream file =
                Objects.requireNonNull(
                        RankingBench.class.getResourceAsStream("/ranking/judged.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }
}

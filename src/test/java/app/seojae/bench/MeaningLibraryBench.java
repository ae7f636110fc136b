package app.seojae.bench;

import app.seojae.library.Library;
import app.seojae.meaning.MeaningHit;
import app.seojae.work.CancelFlag;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Korean questions to a library of 10,600 papers that was imported from files, of which four fifths
 * of those with Korean texts have them. {@code -Dfind=FOLDER} names the folder with the papers.
 */
public final class MeaningLibraryBench {

    private static final int FOLDS = 5;

    private MeaningLibraryBench() {}

    public static void main(String[] args) throws Exception {
        Path data = Path.of(System.getProperty("find"));
        List<JsonObject> papers = FoundPapers.read(data.resolve("papers.jsonl.gz"));
        List<JsonObject> korean = FoundPapers.read(data.resolve("korean.jsonl.gz"));
        Set<String> known = new HashSet<>();
        List<JsonObject> asked = new ArrayList<>();
        for (int i = 0; i < korean.size(); i++) {
            if (i % FOLDS == 0) {
                asked.add(korean.get(i));
            } else {
                known.add(FoundPapers.text(korean.get(i), "id"));
            }
        }
        Path folder = Files.createTempDirectory("seojae-meaning");
        try (Library library = FoundLibrary.of(folder, papers, korean, known)) {
            var meanings = library.finding().meanings();
            System.out.printf(
                    "learned in %.1f s%n",
                    Times.ms(
                                    () -> {
                                        meanings.learn(CancelFlag.never());
                                        return meanings;
                                    })
                            / 1e3);
            for (boolean mixed : new boolean[] {false, true}) {
                tell(library, asked, mixed);
            }
        }
    }

    private static void tell(Library library, List<JsonObject> asked, boolean mixed)
            throws Exception {
        Map<Long, String> names = new HashMap<>();
        double[] times = new double[asked.size()];
        int found = 0;
        for (int i = 0; i < asked.size(); i++) {
            String title = FoundPapers.text(asked.get(i), "titleKo");
            String question = mixed ? title : title.replaceAll("[A-Za-z]", "");
            List<MeaningHit> hits = new ArrayList<>();
            times[i] =
                    Times.ms(
                            () ->
                                    hits.addAll(
                                            library.finding()
                                                    .meanings()
                                                    .find(question, 10)
                                                    .hits()));
            for (MeaningHit hit : hits) {
                if (!names.containsKey(hit.paper())) {
                    library.browse()
                            .rows(List.of(hit.paper()))
                            .forEach(
                                    row ->
                                            names.put(
                                                    row.id(),
                                                    row.arxivId() == null
                                                            ? ""
                                                            : row.arxivId().value()));
                }
                if (FoundPapers.text(asked.get(i), "id").equals(names.get(hit.paper()))) {
                    found++;
                }
            }
            if (i < 5) {
                System.out.println(question + " " + hits.stream().limit(2).toList());
            }
        }
        System.out.printf(
                "%s: R@10 %.3f of %d questions%n",
                mixed ? "mixed" : "Hangul only", found / (double) asked.size(), asked.size());
        Times.tell("a question", times);
    }
}

package app.seojae.bench;

import app.seojae.likeness.LikePaper;
import app.seojae.likeness.LikenessLearner;
import app.seojae.likeness.LikenessModel;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How well papers like another are found: nDCG@10 over the papers with two keywords or more, where
 * a paper is worth the overlap (Jaccard) of both lists of keywords. The keywords themselves are not
 * given. Among all papers those without keywords are worth nothing. {@code -Dfind=FOLDER} names the
 * folder with the papers.
 */
public final class LikenessBench {

    private static final int DEEP = 10;

    private LikenessBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(System.getProperty("find"));
        Map<String, JsonObject> papers = new LinkedHashMap<>();
        for (JsonObject paper : FoundPapers.read(folder.resolve("papers.jsonl.gz"))) {
            papers.put(FoundPapers.text(paper, "id"), paper);
        }
        List<JsonObject> korean = FoundPapers.read(folder.resolve("korean.jsonl.gz"));
        tell("English and Korean", papers, korean, true, true, false);
        tell("English alone", papers, korean, true, false, false);
        tell("Korean alone", papers, korean, false, true, false);
        tell("English alone, among all", papers, korean, true, false, true);
    }

    private static void tell(
            String name,
            Map<String, JsonObject> papers,
            List<JsonObject> korean,
            boolean withEnglish,
            boolean withKorean,
            boolean amongAll)
            throws Exception {
        LikenessLearner learner = new LikenessLearner();
        List<Set<String>> keywords = new ArrayList<>();
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < korean.size(); i++) {
            JsonObject one = korean.get(i);
            keywords.add(keywords(one));
            JsonObject english = papers.get(FoundPapers.text(one, "id"));
            List<String> titles = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            if (withEnglish) {
                titles.add(FoundPapers.text(english, "title"));
                texts.add(FoundPapers.text(english, "abstract"));
            }
            if (withKorean) {
                titles.add(FoundPapers.text(one, "titleKo"));
                texts.add(FoundPapers.text(one, "purposeKo"));
                texts.add(FoundPapers.text(one, "conclusionKo"));
                if (one.get("methodKo").isJsonArray()) {
                    one.getAsJsonArray("methodKo").forEach(step -> texts.add(step.getAsString()));
                }
            }
            if (keywords.get(i).size() >= 2) {
                candidates.add(i);
                learner.add(i, titles, texts, List.of());
            }
        }
        Set<String> known = new HashSet<>();
        korean.forEach(one -> known.add(FoundPapers.text(one, "id")));
        long number = korean.size();
        for (JsonObject paper : amongAll ? papers.values() : List.<JsonObject>of()) {
            if (!known.contains(FoundPapers.text(paper, "id"))) {
                // Nobody gave it keywords, so it is worth nothing to find it.
                keywords.add(Set.of());
                learner.add(
                        number++,
                        List.of(FoundPapers.text(paper, "title")),
                        List.of(FoundPapers.text(paper, "abstract")),
                        List.of());
            }
        }
        LikenessModel model = learner.learn();
        double sum = 0;
        double[] times = new double[candidates.size()];
        for (int at = 0; at < candidates.size(); at++) {
            int i = candidates.get(at);
            List<LikePaper> like = new ArrayList<>();
            times[at] = Times.ms(() -> like.addAll(model.like(List.of((long) i), DEEP)));
            double gained = 0;
            for (int rank = 0; rank < like.size(); rank++) {
                int other = (int) like.get(rank).paper();
                gained += jaccard(keywords.get(i), keywords.get(other)) / log2(rank + 2);
            }
            double[] worth =
                    candidates.stream()
                            .filter(j -> j != i)
                            .mapToDouble(j -> -jaccard(keywords.get(i), keywords.get(j)))
                            .sorted()
                            .limit(DEEP)
                            .toArray();
            double best = 0;
            for (int rank = 0; rank < worth.length; rank++) {
                best -= worth[rank] / log2(rank + 2);
            }
            sum += best == 0 ? 0 : gained / best;
        }
        Arrays.sort(times);
        System.out.printf(
                "%s: nDCG@10 %.3f over %d papers, p95 %.1f ms%n",
                name, sum / candidates.size(), candidates.size(), times[times.length * 95 / 100]);
    }

    private static double log2(int x) {
        return Math.log(x) / Math.log(2);
    }

    private static Set<String> keywords(JsonObject paper) {
        Set<String> keywords = new HashSet<>();
        for (JsonElement word : paper.getAsJsonArray("keywords")) {
            keywords.add(word.getAsString().strip().toLowerCase(Locale.ROOT));
        }
        return keywords;
    }

    private static double jaccard(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() / (double) (a.size() + b.size() - both.size());
    }
}

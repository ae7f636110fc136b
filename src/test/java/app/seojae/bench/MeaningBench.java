package app.seojae.bench;

import app.seojae.meaning.BilingualTexts;
import app.seojae.meaning.MeaningHit;
import app.seojae.meaning.MeaningLearner;
import app.seojae.meaning.MeaningModel;
import app.seojae.work.CancelFlag;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Korean questions to English papers, five-fold: of the papers with Korean texts a fifth hides them
 * and is asked for by its Korean title, with and without Latin letters, and by its purpose, among
 * all papers. {@code -Dfind=FOLDER} names the folder with papers.jsonl.gz and korean.jsonl.gz.
 */
public final class MeaningBench {

    private static final int FOLDS = 5;
    private static final long SEED = 7;
    private static final int DEEP = 1_000;
    private static final String[] KINDS = {"Hangul only", "mixed", "purpose"};

    private final List<JsonObject> papers;
    private final List<JsonObject> korean;
    private final Map<String, JsonObject> koreanOf = new HashMap<>();

    private MeaningBench(Path folder) throws Exception {
        papers = FoundPapers.read(folder.resolve("papers.jsonl.gz"));
        korean = new ArrayList<>(FoundPapers.read(folder.resolve("korean.jsonl.gz")));
        for (JsonObject one : korean) {
            koreanOf.put(FoundPapers.text(one, "id"), one);
        }
        Collections.shuffle(korean, new Random(SEED));
    }

    public static void main(String[] args) throws Exception {
        MeaningBench bench = new MeaningBench(Path.of(System.getProperty("find")));
        if (Boolean.getBoolean("curve")) {
            for (int pairs : new int[] {100, 300, 600}) {
                bench.tell("title and abstract", new Given(true, true, true), pairs);
            }
        }
        bench.tell("title and abstract", new Given(true, true, true), Integer.MAX_VALUE);
        if (Boolean.getBoolean("one")) {
            return;
        }
        bench.tell("title alone", new Given(false, true, true), Integer.MAX_VALUE);
        bench.tell(
                "no Korean titles, no sentences in brackets",
                new Given(true, false, false),
                Integer.MAX_VALUE);
        bench.memory();
    }

    /** What the library is given to learn from. */
    private record Given(boolean abstracts, boolean titles, boolean sentences) {}

    private void tell(String name, Given given, int most) throws Exception {
        List<List<Integer>> ranks =
                List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Double> times = new ArrayList<>();
        int pairs = 0;
        double read = 0;
        double learned = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> known = known(fold, most);
            MeaningLearner learner = new MeaningLearner();
            read += Times.ms(() -> add(learner, given, known)) / FOLDS;
            MeaningModel[] model = new MeaningModel[1];
            learned += Times.ms(() -> model[0] = learner.learn(CancelFlag.never())) / FOLDS;
            pairs = learner.pairs();
            for (int i = fold; i < korean.size(); i += FOLDS) {
                JsonObject asked = korean.get(i);
                String title = FoundPapers.text(asked, "titleKo");
                String[] questions = {
                    title.replaceAll("[A-Za-z]", ""), title, FoundPapers.text(asked, "purposeKo")
                };
                for (int kind = 0; kind < KINDS.length; kind++) {
                    String question = questions[kind];
                    long start = System.nanoTime();
                    model[0].find(question, 10);
                    times.add((System.nanoTime() - start) / 1e6);
                    ranks.get(kind).add(rank(model[0], question, FoundPapers.text(asked, "id")));
                }
            }
        }
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                "%s, %d pairs: read %.1f s, learned %.1f s, a question p95 %.1f ms%n",
                name, pairs, read / 1e3, learned / 1e3, sorted[sorted.length * 95 / 100]);
        for (int kind = 0; kind < KINDS.length; kind++) {
            int[] all = ranks.get(kind).stream().mapToInt(Integer::intValue).toArray();
            System.out.printf(
                    "  %-12s R@1 %.3f R@10 %.3f MRR %.3f%n",
                    KINDS[kind],
                    Arrays.stream(all).filter(rank -> rank == 1).count() / (double) all.length,
                    Arrays.stream(all).filter(rank -> rank <= 10).count() / (double) all.length,
                    Arrays.stream(all).mapToDouble(rank -> 1.0 / rank).average().orElse(0));
        }
    }

    /** The papers whose Korean is given: not of this fold, and not too many. */
    private Set<String> known(int fold, int most) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < korean.size(); i++) {
            if (i % FOLDS != fold && known.size() < most) {
                known.add(FoundPapers.text(korean.get(i), "id"));
            }
        }
        return known;
    }

    private MeaningLearner add(MeaningLearner learner, Given given, Set<String> known) {
        for (int i = 0; i < papers.size(); i++) {
            JsonObject paper = papers.get(i);
            List<String> titles = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            JsonObject in = koreanOf.get(FoundPapers.text(paper, "id"));
            if (in != null && known.contains(FoundPapers.text(paper, "id"))) {
                if (given.titles()) {
                    titles.add(FoundPapers.text(in, "titleKo"));
                }
                texts.add(FoundPapers.text(in, "purposeKo"));
                if (given.sentences() && in.get("methodKo").isJsonArray()) {
                    for (JsonElement step : in.getAsJsonArray("methodKo")) {
                        texts.add(step.getAsString());
                    }
                }
                texts.add(FoundPapers.text(in, "conclusionKo"));
            }
            learner.add(
                    new BilingualTexts(
                            i,
                            FoundPapers.text(paper, "title"),
                            given.abstracts() ? FoundPapers.text(paper, "abstract") : "",
                            titles,
                            texts));
        }
        return learner;
    }

    /** Where the paper stands in the answer; far down where it does not. */
    private int rank(MeaningModel model, String question, String wanted) {
        int rank = 0;
        for (MeaningHit hit : model.ranked(question, DEEP)) {
            rank++;
            if (FoundPapers.text(papers.get((int) hit.paper()), "id").equals(wanted)) {
                return rank;
            }
        }
        return papers.size();
    }

    private void memory() throws Exception {
        MeaningLearner[] learner = {new MeaningLearner()};
        add(learner[0], new Given(true, true, true), koreanOf.keySet());
        long before = used();
        MeaningModel model = learner[0].learn(CancelFlag.never());
        learner[0] = new MeaningLearner();
        // What the learner held is gone; what the model holds is left.
        long empty = used();
        int pairs = model.pairs();
        MeaningModel[] gone = {model};
        model = null;
        gone[0] = null;
        System.out.printf(
                "memory of the model of %d pairs: %.1f MB (before learning %.1f MB in use)%n",
                pairs, (empty - used()) / 1e6, before / 1e6);
    }

    private static long used() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}

package app.seojae.bench;

import app.seojae.likeness.LikenessLearner;
import app.seojae.likeness.PaperWords;
import app.seojae.priority.SimulatedReaders;
import app.seojae.vector.Lexicon;
import app.seojae.vector.Numbers;
import app.seojae.vector.SparseRows;
import app.seojae.vector.WordRows;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * How well 먼저 볼 것 tells what a reader is after, from Korean texts alone, beside arxiv-sanity-lite's
 * recipe on English abstracts: simulated readers of one keyword or two, over the papers that have
 * Korean texts. Keywords are not given. {@code -Dfind=FOLDER} names the folder with the papers.
 */
public final class PriorityBench {

    private static final int FEWEST = 35;
    private static final int OFTEN = 70;
    private static final int PAIRS = 20;

    private PriorityBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(System.getProperty("find"));
        Map<String, JsonObject> papers = new LinkedHashMap<>();
        for (JsonObject paper : FoundPapers.read(folder.resolve("papers.jsonl.gz"))) {
            papers.put(FoundPapers.text(paper, "id"), paper);
        }
        List<JsonObject> korean = FoundPapers.read(folder.resolve("korean.jsonl.gz"));
        LikenessLearner texts = new LikenessLearner();
        List<String> abstracts = new ArrayList<>();
        Map<String, Set<Integer>> subjects = new TreeMap<>();
        for (int row = 0; row < korean.size(); row++) {
            JsonObject one = korean.get(row);
            JsonObject english = papers.get(FoundPapers.text(one, "id"));
            abstracts.add(
                    FoundPapers.text(english, "title")
                            + " "
                            + FoundPapers.text(english, "abstract"));
            List<String> said =
                    new ArrayList<>(
                            List.of(
                                    FoundPapers.text(one, "purposeKo"),
                                    FoundPapers.text(one, "conclusionKo")));
            if (one.get("methodKo").isJsonArray()) {
                one.getAsJsonArray("methodKo").forEach(step -> said.add(step.getAsString()));
            }
            texts.add(row, List.of(FoundPapers.text(one, "titleKo")), said, List.of());
            for (JsonElement word : one.getAsJsonArray("keywords")) {
                subjects.computeIfAbsent(
                                word.getAsString().strip().toLowerCase(Locale.ROOT),
                                key -> new HashSet<>())
                        .add(row);
            }
        }
        PaperWords words = texts.learn().words();
        SparseRows english = english(abstracts);
        List<Set<Integer>> readers = readers(subjects, korean.size());
        System.out.printf("%d papers, %d readers%n", korean.size(), readers.size());
        for (double slips : new double[] {0, 0.1}) {
            SimulatedReaders all = new SimulatedReaders(readers, slips);
            tell(
                    "Korean alone, ours",
                    slips,
                    all.areas(korean.size(), SimulatedReaders.ours(words)));
            tell(
                    "English, recipe",
                    slips,
                    all.areas(korean.size(), SimulatedReaders.recipe(english, true)));
            tell(
                    "English, recipe, skipped only",
                    slips,
                    all.areas(korean.size(), SimulatedReaders.recipe(english, false)));
        }
    }

    private static void tell(String name, double slips, double[] areas) {
        System.out.printf(
                "%-30s slips %.1f: AUC %.3f %.3f %.3f %.3f after 5, 10, 20, 40 kept%n",
                name, slips, areas[0], areas[1], areas[2], areas[3]);
    }

    /** One reader for each frequent keyword, then readers of two less frequent ones. */
    private static List<Set<Integer>> readers(Map<String, Set<Integer>> subjects, int papers) {
        List<Set<Integer>> readers = new ArrayList<>();
        List<Set<Integer>> rarer = new ArrayList<>();
        for (Set<Integer> one : subjects.values()) {
            if (one.size() >= OFTEN && one.size() < 0.6 * papers) {
                readers.add(one);
            }
            if (one.size() >= FEWEST && one.size() < 200) {
                rarer.add(one);
            }
        }
        Random random = new Random(7);
        for (int i = 0; i < PAIRS; i++) {
            Set<Integer> both = new HashSet<>(rarer.get(random.nextInt(rarer.size())));
            both.addAll(rarer.get(random.nextInt(rarer.size())));
            readers.add(both);
        }
        return readers;
    }

    /** Words and pairs of words that stand in five papers and in no more than a tenth of all. */
    private static SparseRows english(List<String> texts) {
        Lexicon.Builder words = new Lexicon.Builder();
        WordRows rows = new WordRows();
        for (int row = 0; row < texts.size(); row++) {
            Numbers numbers = new Numbers();
            String before = "";
            for (String word : texts.get(row).toLowerCase(Locale.ROOT).split("[^a-z0-9]+")) {
                if (word.length() > 1) {
                    numbers.add(words.number(word));
                    if (!before.isEmpty()) {
                        numbers.add(words.number(before + " " + word));
                    }
                    before = word;
                }
            }
            words.text(numbers.array());
            rows.add(row, new int[0], numbers.array());
        }
        int[] renumbered = new int[words.size()];
        Lexicon lexicon = words.settle(5, renumbered);
        for (int i = 0; i < renumbered.length; i++) {
            if (renumbered[i] >= 0 && lexicon.texts(renumbered[i]) > texts.size() / 10) {
                renumbered[i] = Lexicon.UNKNOWN;
            }
        }
        return rows.counts(lexicon, renumbered).weighted(lexicon);
    }
}

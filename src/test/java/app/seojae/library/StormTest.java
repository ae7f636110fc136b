package app.seojae.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Four programs of eight threads each change one library at random and are killed now and then:
 * what they said was done is there, once. {@code -Dseojae.storm=10000} makes as many changes,
 * {@code -Dseojae.storm.seed} goes the same way again.
 */
class StormTest {

    private static final int CHANGES = Integer.getInteger("seojae.storm", 500);
    private static final int PROGRAMS = 4;
    private static final int THREADS = 8;
    private static final Pattern WORD = Pattern.compile("p\\d+r\\d+w\\d+e");

    @TempDir Path folder;

    @Test
    void everyAcknowledgedChangeIsThereOnce() throws Exception {
        long seed = Long.getLong("seojae.storm.seed", System.nanoTime());
        System.out.println("StormTest: -Dseojae.storm.seed=" + seed);
        Path place = folder.resolve("library");
        prepare(place);
        List<String> said = storm(place, seed);
        try (Library library = Digests.open(place)) {
            library.indexer().catchUp(app.seojae.work.CancelFlag.never());
            library.tidy(); // what the killed ones left half done
            assertEquals(List.of(), library.health().problems());
            verify(library, said);
            verifyPdfs(library, place);
        }
    }

    private void prepare(Path place) throws Exception {
        try (Library library = Digests.open(place)) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < StormVictim.SHARED + PROGRAMS; i++) {
                lines.add("2410.%05d|A%02d|요약|쉬움|x|1".formatted(i + 1, i));
            }
            library.importer()
                    .importText("2024-10-24.md", Digests.lines(lines.toArray(String[]::new)));
        }
    }

    private List<String> storm(Path place, long seed) throws Exception {
        AtomicInteger acknowledged = new AtomicInteger();
        List<Callable<List<String>>> programs = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            int number = i;
            programs.add(() -> runs(place, number, new Random(seed + number), acknowledged));
        }
        List<String> said = new ArrayList<>();
        try (ExecutorService crew = Executors.newFixedThreadPool(PROGRAMS)) {
            for (Future<List<String>> one : crew.invokeAll(programs)) {
                said.addAll(one.get());
            }
        }
        assertTrue(acknowledged.get() >= CHANGES);
        assertEquals(List.of(), said.stream().filter(line -> line.startsWith("FAILED")).toList());
        return said;
    }

    /** One program after another, each killed at a random line of what it says. */
    private List<String> runs(Path place, int number, Random random, AtomicInteger acknowledged)
            throws Exception {
        List<String> said = new ArrayList<>();
        for (int run = 0; acknowledged.get() < CHANGES; run++) {
            Path scratch = Files.createDirectories(folder.resolve("scratch" + number + "-" + run));
            int lines = 20 + random.nextInt(Math.max(40, CHANGES / 6));
            List<String> here =
                    Victims.runAndKill(
                            StormVictim.class,
                            lines,
                            place.toString(),
                            scratch.toString(),
                            "p" + number + "r" + run,
                            Integer.toString(number),
                            Integer.toString(THREADS),
                            Long.toString(random.nextLong()));
            acknowledged.addAndGet(here.size());
            said.addAll(here);
        }
        return said;
    }

    private static void verify(Library library, List<String> said) throws Exception {
        Map<Long, Map<String, Integer>> notes = new HashMap<>();
        Map<Long, Map<String, Integer>> marks = new HashMap<>();
        Map<Long, Set<String>> tags = new HashMap<>();
        Map<Long, Set<String>> collections = new HashMap<>();
        Map<String, Integer> titles = new HashMap<>();
        for (long id : library.browse().find(Query.ALL).ids()) {
            Paper paper = library.browse().paper(id).orElseThrow();
            notes.put(id, words(paper.note()));
            tags.put(id, new HashSet<>(paper.row().tags()));
            collections.put(id, new HashSet<>(paper.collections()));
            titles.merge(paper.row().title(), 1, Integer::sum);
            String comments =
                    library.annotations().ofPaper(id, TextVersion.unread()).stream()
                            .map(PlacedAnnotation::annotation)
                            .map(one -> one.text() + "\n" + one.comment())
                            .collect(Collectors.joining("\n"));
            marks.put(id, words(comments));
        }
        notes.forEach((id, words) -> words.forEach((w, n) -> assertEquals(1, n, "twice: " + w)));
        titles.forEach((title, n) -> assertEquals(1, n, "twice: " + title));
        Set<String> maybeGone =
                said.stream()
                        .filter(line -> line.startsWith("untagging "))
                        .map(line -> line.split(" ")[2])
                        .collect(Collectors.toSet());
        for (String line : said) {
            String[] part = line.split(" ", 3);
            long id = Long.parseLong(part[1]);
            String word = part[2];
            switch (part[0]) {
                case "note" -> assertEquals(1, notes.get(id).getOrDefault(word, 0), line);
                case "undone" -> assertEquals(0, notes.get(id).getOrDefault(word, 0), line);
                case "mark" ->
                        assertEquals(
                                1, marks.get(id).getOrDefault(word, 0), line + " " + marks.get(id));
                case "collect" -> assertTrue(collections.get(id).contains(word), line);
                case "tag" ->
                        assertTrue(maybeGone.contains(word) || tags.get(id).contains(word), line);
                case "untag" -> assertTrue(!tags.get(id).contains(word), line);
                case "paper" -> assertEquals(1, titles.getOrDefault(word, 0), line);
                default -> assertTrue(List.of("undoing", "untagging", "pdf").contains(part[0]));
            }
        }
    }

    /** Each paper's PDF is one that somebody added, whole, as the library tells of it. */
    private static void verifyPdfs(Library library, Path place) throws Exception {
        for (long id : library.browse().find(Query.ALL).ids()) {
            var info = library.browse().paper(id).orElseThrow().row().pdf();
            if (info.path() != null) {
                String text =
                        Files.readString(place.resolve(info.path()), StandardCharsets.ISO_8859_1);
                assertEquals(info.pages(), text.split("page", -1).length - 1, text);
                assertTrue(WORD.matcher(text).find(), text);
            }
        }
        if (!Files.isDirectory(place.resolve("pdfs"))) {
            return; // nobody came to add one
        }
        try (Stream<Path> files = Files.list(place.resolve("pdfs"))) {
            List<String> left =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".part") || name.endsWith(".new"))
                            .toList();
            assertEquals(List.of(), left);
        }
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }
}

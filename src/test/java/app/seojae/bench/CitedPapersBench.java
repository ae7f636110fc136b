package app.seojae.bench;

import app.seojae.citation.CitedWork;
import app.seojae.citation.KnownPapers;
import app.seojae.citation.ListedEntry;
import app.seojae.citation.ListedPages;
import app.seojae.citation.ReadByEye;
import app.seojae.citation.TitleKey;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Measures how entries are matched to a library of the cited papers among many others: java
 * CitedPapersBench PDFS PAPERS. With ids the library knows the arXiv ids that entries give, without
 * it knows titles alone.
 */
public final class CitedPapersBench {

    private static final int PAPERS = 30_000;

    private CitedPapersBench() {}

    public static void main(String[] args) throws Exception {
        for (boolean ids : new boolean[] {true, false}) {
            for (int part = 0; part < 2; part++) {
                measure(Path.of(args[0]), Path.of(args[1]), ids, part, args.length > 2);
            }
        }
    }

    /** Half of the cited papers are in the library; the other half must not be found there. */
    private static void measure(Path pdfs, Path others, boolean ids, int part, boolean tell)
            throws Exception {
        KnownPapers known = new KnownPapers();
        Map<String, Long> numbers = new HashMap<>();
        List<String> titles = new ArrayList<>();
        titles.add("");
        int count = 0;
        for (List<ReadByEye> list : ReadByEye.all().values()) {
            for (ReadByEye one : list) {
                boolean here = part == 0 || Math.floorMod(one.key().hash(), 2) == 0;
                String letters = one.key().letters();
                if (here && !numbers.containsKey(letters)) {
                    count++;
                    numbers.put(letters, (long) count);
                    titles.add(one.title());
                    String id = one.arxivId().isEmpty() || !ids ? null : one.arxivId();
                    known.add(count, one.title(), id);
                }
            }
        }
        int cited = count;
        for (JsonObject paper : papers(others)) {
            String title = paper.get("title").getAsString();
            if (!numbers.containsKey(TitleKey.of(title).letters())) {
                count++;
                titles.add(title);
                known.add(count, title, paper.get("id").getAsString());
            }
        }
        for (int i = 1; count < PAPERS; i++) {
            String[] some = titles.get(cited + i % (count - cited)).split(" ");
            String[] more = titles.get(1 + (i * 7) % cited).split(" ");
            count++;
            String title =
                    String.join(" ", List.of(some).subList(0, (some.length + 1) / 2))
                            + " "
                            + String.join(" ", List.of(more).subList(more.length / 2, more.length));
            titles.add(title);
            known.add(count, title, "99%02d.%05d".formatted(1 + i % 9, i));
        }
        long before = System.nanoTime();
        KnownPapers again = new KnownPapers();
        for (int i = 1; i < titles.size(); i++) {
            again.add(i, titles.get(i), null);
        }
        double gathering = (System.nanoTime() - before) / 1e6;
        int right = 0;
        int found = 0;
        int wanted = 0;
        long nanos = 0;
        for (Map.Entry<String, List<ReadByEye>> file : ReadByEye.all().entrySet()) {
            List<ListedEntry> entries =
                    ListedPages.entries(CitationBench.pages(pdfs.resolve(file.getKey())));
            List<ReadByEye> truth = new ArrayList<>(file.getValue());
            for (ReadByEye one : truth) {
                wanted += numbers.containsKey(one.key().letters()) ? 1 : 0;
            }
            for (ListedEntry entry : entries) {
                CitedWork work = CitedWork.of(entry.text());
                long start = System.nanoTime();
                long paper = known.paper(work);
                nanos += System.nanoTime() - start;
                if (paper != 0) {
                    found++;
                    String title = TitleKey.of(titles.get((int) paper)).letters();
                    ReadByEye of =
                            truth.stream()
                                    .filter(one -> one.key().letters().equals(title))
                                    .findFirst()
                                    .orElse(null);
                    String end = entry.text();
                    end = end.substring(Math.max(0, end.length() - 900));
                    if (of != null && TitleKey.of(end).letters().contains(title)) {
                        right++;
                        truth.remove(of);
                    } else if (tell) {
                        System.out.println(
                                "  wrong " + titles.get((int) paper) + " <> " + entry.text());
                    }
                }
            }
            for (ReadByEye one : truth) {
                if (tell && numbers.containsKey(one.key().letters())) {
                    System.out.println("  missed " + one);
                }
            }
        }
        System.out.printf(
                "%s, %s of the cited papers among %d: wanted %d, matched %d, precision %.4f, recall"
                        + " %.4f, %.1f µs an entry; titles gathered in %.0f ms%n",
                ids ? "ids and titles" : "titles alone",
                part == 0 ? "all" : "half",
                count,
                wanted,
                found,
                right / (double) found,
                right / (double) wanted,
                nanos / 1e3 / found,
                gathering);
    }

    private static List<JsonObject> papers(Path file) throws Exception {
        List<JsonObject> papers = new ArrayList<>();
        try (BufferedReader in =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                papers.add(JsonParser.parseString(line).getAsJsonObject());
            }
        }
        return papers;
    }
}

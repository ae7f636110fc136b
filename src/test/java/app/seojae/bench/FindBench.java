package app.seojae.bench;

import app.seojae.digest.SyntheticDigests;
import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.search.Hangul;
import app.seojae.search.SearchQuery;
import app.seojae.search.filter.Question;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Finding in a library that grows: words, 초성, slips of the keyboard and filters beside a bare FTS5
 * query, facets, the counts of twenty saved searches, meaning, and what the models take of memory.
 * Arguments: numbers of papers, 3,000 and 30,000 where there are none. Each library has the text of
 * 300 PDFs of 20 pages and 20,000 annotations.
 */
public final class FindBench {

    private static final int PDFS = 300;
    private static final int MARKS = 20_000;
    private static final int MARKED = 600;
    private static final int QUERIES = 300;
    private static final int FACETS = 60;
    private static final int A_FILE = 8;

    /** Each asks other questions, since answers are remembered; the last one counts. */
    private static final int TURNS = 4;

    private FindBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("seojae-bench");
        MadePdfs words = new MadePdfs(new Random(4));
        List<Path> pdfs = words.write(folder.resolve("pdfs"), PDFS);
        List<String> sizes = args.length > 0 ? List.of(args) : List.of("3000", "30000");
        for (String size : sizes) {
            measure(folder.resolve("library" + size), Integer.parseInt(size), pdfs, words);
        }
    }

    private static void measure(Path place, int papers, List<Path> pdfs, MadePdfs words)
            throws Exception {
        System.out.printf("== %,d papers, %d PDFs, %,d annotations%n", papers, PDFS, MARKS);
        Path files = Files.createDirectories(place.resolveSibling(place.getFileName() + "-files"));
        SyntheticDigests.write(files, SyntheticDigests.of(papers / A_FILE, papers, 1));
        try (Library library = TestLibraries.open(place)) {
            library.importer()
                    .importPaths(List.of(files), Progress.NONE, CancelFlag.never(), one -> {});
            Transfers transfers = TestLibraries.offline(library, place.resolveSibling("state"));
            library.indexer().catchUp(CancelFlag.never());
            long[] ids = library.browse().ids(Query.ALL);
            for (int i = 0; i < pdfs.size(); i++) {
                transfers.pdfs().add(ids[i * 7 % ids.length], pdfs.get(i));
                library.finding().pdfIndexer().bring(ids[i * 7 % ids.length], CancelFlag.never());
            }
            List<PaperRow> rows =
                    library.browse().rows(Arrays.stream(ids).limit(5_000).boxed().toList());
            annotate(library, rows);
            long before = heap();
            search(library, place, rows, words);
            facets(library, rows);
            saved(library, rows.getFirst().id());
            System.out.printf("heap: %d MB%n", heap() - before);
            models(library, rows);
        }
    }

    private static void annotate(Library library, List<PaperRow> rows) throws Exception {
        Random random = new Random(5);
        for (PaperRow row : rows.subList(0, MARKED)) {
            List<Annotation> marks = new ArrayList<>();
            for (int i = 0; i < MARKS / MARKED; i++) {
                marks.add(
                        Made.of(
                                row.id(),
                                AnnotationKind.HIGHLIGHT,
                                1,
                                Pieces.of(row.summary(), random, 50)));
            }
            library.annotations().put(row.id(), marks);
        }
    }

    private static List<String> queries(List<PaperRow> rows, MadePdfs words, int seed) {
        Random random = new Random(seed);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            PaperRow row = rows.get(random.nextInt(rows.size()));
            String piece = Pieces.of(row.summary(), random, 2 + random.nextInt(5));
            String query =
                    switch (queries.size() % 8) {
                        case 0, 1 -> piece;
                        case 2 -> words.next() + " " + words.next();
                        case 3 -> initials(piece);
                        case 4 -> Hangul.toKeys(piece);
                        case 5 -> piece + " ▲>20 field:" + row.fields().getFirst().split("[ (]")[0];
                        case 6 -> piece + " has:pdf after:2024-03";
                        default -> Pieces.of(row.title(), random, 9);
                    };
            if (!SearchQuery.parse(query).isEmpty()) {
                queries.add(query);
            }
        }
        return queries;
    }

    private static String initials(String text) {
        StringBuilder initials = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '가' && c <= '힣') {
                initials.append("ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".charAt((c - '가') / 588));
            }
        }
        return initials.isEmpty() ? "ㅇㅇㅁㄷ" : initials.toString();
    }

    private static void search(Library library, Path place, List<PaperRow> rows, MadePdfs words)
            throws Exception {
        List<String> queries = List.of();
        double[] all = new double[QUERIES];
        double[] shown = new double[QUERIES];
        double[] bare = new double[QUERIES];
        long found = 0;
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + place.resolve("seojae.db"));
                Statement cache = connection.createStatement()) {
            cache.execute("PRAGMA cache_size = -32768");
            for (int turn = 0; turn < TURNS; turn++) {
                found = 0;
                queries = queries(rows, words, 8 + turn);
                for (int i = 0; i < QUERIES; i++) {
                    Query query = Query.best(queries.get(i), Scope.ALL);
                    String asked = Question.parse(queries.get(i)).rest();
                    all[i] = Times.ms(() -> library.browse().search(query));
                    shown[i] = Times.ms(() -> library.browse().findings(query));
                    bare[i] = Times.ms(() -> BareFts.count(connection, "grams_body", asked));
                    found += library.browse().search(query).length;
                }
            }
        }
        System.out.printf("papers found in the mean: %d%n", found / QUERIES);
        Times.tell("search, all numbers best first", all);
        Times.tell("again, with rows and snippets of 30", shown);
        Times.tell("floor: bare FTS5 query over the digests' texts", bare);
        List<String> last = queries;
        IntStream.range(0, QUERIES)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -all[i]))
                .limit(6)
                .forEach(
                        i ->
                                System.out.printf(
                                        "  slow: %s, %.1f ms, floor %.1f%n",
                                        last.get(i), all[i], bare[i]));
        for (int kind = 0; kind < 8; kind++) {
            double[] some = new double[QUERIES / 8];
            for (int i = 0; i < some.length; i++) {
                some[i] = all[i * 8 + kind];
            }
            Times.tell("  kind " + kind + ", such as " + queries.get(kind), some);
        }
    }

    private static void facets(Library library, List<PaperRow> rows) throws Exception {
        Random random = new Random(9);
        double[] times = new double[FACETS];
        for (int turn = 0; turn < 2; turn++) {
            for (int i = 0; i < FACETS; i++) {
                String piece =
                        Pieces.of(rows.get(random.nextInt(rows.size())).summary(), random, 3);
                Query query = i % 3 == 0 ? Query.ALL : Query.best(piece, Scope.ALL);
                times[i] = Times.ms(() -> library.finding().facets().of(query));
            }
        }
        Times.tell("facets", times);
    }

    private static void saved(Library library, long paper) throws Exception {
        String[] lines = {
            "모델",
            "▲>20 status:unread",
            "has:pdf 언어",
            "after:2024-06 확산",
            "-모델 에이전트",
            "\"강화 학습\"",
            "비디오 생성",
            "status:unread 로봇",
            "추론 ▲>50",
            "field:비전",
            "diffusion",
            "reasoning",
            "\"language model\" after:2024-03",
            "멀티모달",
            "의료",
            "3d",
            "벤치마크",
            "검색 증강",
            "has:note",
            "효율 -비전"
        };
        for (String line : lines) {
            library.finding().saved().put(line, line);
        }
        double[] times = new double[20];
        for (int i = 0; i < times.length; i++) {
            library.paperStates().bookmark(List.of(paper), i % 2 == 0);
            times[i] = Times.ms(() -> library.finding().saved().counts());
        }
        Times.tell("counts of twenty saved searches after a bookmark", times);
        for (int i = 0; i < times.length; i++) {
            library.notes().append(paper, "또 하나 " + i);
            library.indexer().catchUp(CancelFlag.never());
            times[i] = Times.ms(() -> library.finding().saved().counts());
        }
        Times.tell("counts of twenty saved searches after a note", times);
    }

    private static void models(Library library, List<PaperRow> rows) throws Exception {
        long before = heap();
        CancelFlag never = CancelFlag.never();
        System.out.printf(
                "learning meanings: %.0f ms%n",
                Times.ms(
                        () -> {
                            library.finding().meanings().learn(never);
                            return 0;
                        }));
        System.out.printf("memory of meanings: %d MB%n", heap() - before);
        double[] asked = new double[FACETS];
        Random random = new Random(11);
        for (int i = 0; i < FACETS; i++) {
            String piece = Pieces.of(rows.get(random.nextInt(rows.size())).summary(), random, 20);
            asked[i] = Times.ms(() -> library.finding().meanings().find(piece, 30));
        }
        Times.tell("by meaning", asked);
        List<Long> kept = rows.subList(0, 60).stream().map(PaperRow::id).toList();
        System.out.printf(
                "likeness, first question: %.0f ms%n",
                Times.ms(() -> library.finding().likeness().like(kept, 10, never)));
        double[] alike = new double[FACETS];
        for (int i = 0; i < FACETS; i++) {
            List<Long> one = List.of(rows.get(i).id());
            alike[i] = Times.ms(() -> library.finding().likeness().like(one, 10, never));
        }
        Times.tell("papers alike", alike);
        library.paperStates().bookmark(kept, true);
        System.out.printf(
                "read first, first learning: %.0f ms%n",
                Times.ms(() -> library.finding().priorities().learn(never)));
        library.paperStates().bookmark(List.of(rows.get(100).id()), true);
        System.out.printf(
                "read first, after one more mark: %.0f ms%n",
                Times.ms(() -> library.finding().priorities().learn(never)));
        System.out.printf("memory of all models: %d MB%n", heap() - before);
    }

    /** Megabytes that are still used after rubbish was collected. */
    private static long heap() {
        System.gc();
        System.gc();
        Runtime java = Runtime.getRuntime();
        return (java.totalMemory() - java.freeMemory()) >> 20;
    }
}

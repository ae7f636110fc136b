package app.seojae.bench;

import app.seojae.library.Library;
import app.seojae.library.Made;
import app.seojae.library.TestLibraries;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationGroup;
import app.seojae.model.annotation.AnnotationKind;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.Grouping;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.search.SearchQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A library with 20,000 annotations: a paper with 500 of them is listed, and all are searched,
 * beside a bare FTS5 query over the same table. Each figure is of a warm process.
 */
public final class AnnotationBench {

    private static final int MARKS = 20_000;
    private static final int OF_ONE = 500;
    private static final int PAPERS = 600;
    private static final int QUERIES = 200;
    private static final int PAGE = 100;

    private AnnotationBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("seojae-bench");
        Random random = new Random(5);
        try (Library library = TestLibraries.filled(folder.resolve("library"), PAPERS)) {
            long[] ids = library.browse().ids(Query.ALL);
            List<PaperRow> papers = library.browse().rows(Arrays.stream(ids).boxed().toList());
            System.out.printf(
                    "writing %d: %.0f ms%n", MARKS, Times.ms(() -> write(library, papers, random)));
            long full = papers.getFirst().id();
            double[] lists = new double[40];
            for (int i = 0; i < lists.length; i++) {
                lists[i] =
                        Times.ms(() -> library.annotations().ofPaper(full, TextVersion.of("v1")));
            }
            Times.tell("list a paper with " + OF_ONE, lists);
            search(library, folder.resolve("library"), queries(papers, random));
        }
    }

    private static Object write(Library library, List<PaperRow> papers, Random random)
            throws Exception {
        int left = MARKS;
        for (int i = 0; left > 0; i++) {
            PaperRow row = papers.get(i % papers.size());
            int count = Math.min(left, i == 0 ? OF_ONE : MARKS / papers.size());
            List<Annotation> marks = new ArrayList<>();
            for (int k = 0; k < count; k++) {
                String words = Pieces.of(row.summary(), random, 20 + random.nextInt(60));
                marks.add(
                        Made.of(row.id(), AnnotationKind.HIGHLIGHT, 1 + k / 20, words)
                                .withComment(Pieces.of(row.easyExplanation(), random, 30))
                                .withTags(List.of("태그" + random.nextInt(12))));
            }
            library.annotations().put(row.id(), marks);
            left -= count;
        }
        return left;
    }

    private static List<String> queries(List<PaperRow> papers, Random random) {
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            PaperRow row = papers.get(random.nextInt(papers.size()));
            String query = Pieces.of(row.summary(), random, 2 + random.nextInt(6));
            if (!SearchQuery.parse(query).isEmpty()) {
                queries.add(query);
            }
        }
        return queries;
    }

    private static void search(Library library, Path place, List<String> queries) throws Exception {
        double[] ours = new double[QUERIES];
        double[] whole = new double[QUERIES];
        double[] bare = new double[QUERIES];
        long found = 0;
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + place.resolve("seojae.db"));
                Statement cache = connection.createStatement()) {
            cache.execute("PRAGMA cache_size = -32768");
            for (int turn = 0; turn < 2; turn++) {
                found = 0;
                for (int i = 0; i < QUERIES; i++) {
                    AnnotationQuery query = AnnotationQuery.ALL.withText(queries.get(i));
                    String words = queries.get(i);
                    whole[i] = Times.ms(() -> library.annotations().search(query));
                    ours[i] = Times.ms(() -> shown(library, query));
                    bare[i] = Times.ms(() -> BareFts.count(connection, "grams_annotations", words));
                    found += library.annotations().search(query).size();
                }
            }
        }
        System.out.printf("found in the mean: %d%n", found / QUERIES);
        Times.tell("search " + MARKS + ", groups and first page", ours);
        Times.tell("all hits read whole", whole);
        Times.tell("floor: bare FTS5 query", bare);
        double ratio = Times.p95(ours) / Times.p95(bare);
        System.out.printf("ratio of p95: %.1f%n", ratio);
    }

    /** What the view asks for when somebody types: the headings, and the first lines to show. */
    private static Object shown(Library library, AnnotationQuery query) throws Exception {
        List<AnnotationGroup> groups =
                library.annotationBrowse()
                        .groups(query, Grouping.PAPER, ZoneId.systemDefault())
                        .groups();
        int count = 0;
        int end = 0;
        while (end < groups.size() && count < PAGE) {
            count += groups.get(end++).count();
        }
        List<AnnotationGroup> first = groups.subList(0, end);
        List<List<Annotation>> page =
                library.annotationBrowse().page(query, Grouping.PAPER, first, 0, PAGE);
        List<Long> papers =
                page.stream().flatMap(List::stream).map(Annotation::paper).distinct().toList();
        return library.browse().rows(papers);
    }
}

package app.seojae.bench;

import app.seojae.digest.SyntheticDigests;
import app.seojae.files.Machine;
import app.seojae.library.Library;
import app.seojae.library.context.LibraryTools;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.search.SearchQuery;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The library at 5,000 and 30,000 papers: import beside bare prepared INSERTs of the same rows,
 * search beside a bare FTS5 query, lists, heap. Each figure is of a warm process.
 */
public final class LibraryBench {

    private static final int TURNS = 5;
    private static final int QUERIES = 500;

    private LibraryBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("seojae-bench");
        Path small = write(folder.resolve("small"), 640, 5_000);
        double[] imports = new double[TURNS];
        double[] indexing = new double[TURNS];
        double[] floor = new double[TURNS];
        for (int i = 0; i < TURNS; i++) {
            Path place = folder.resolve("library" + i);
            try (Library library = open(place)) {
                imports[i] = Times.ms(() -> importAll(library, small));
                indexing[i] = Times.ms(() -> index(library));
                List<Paper> papers = papers(library);
                Path bare = folder.resolve("bare" + i + ".db");
                floor[i] = Times.ms(() -> insert(bare, papers));
            }
        }
        System.out.printf(
                "import 5,000: %.0f ms, index %.0f ms; floor (bare INSERTs) %.0f ms, ratio %.1f%n",
                median(imports), median(indexing), median(floor), median(imports) / median(floor));
        Path large = write(folder.resolve("large"), 3_840, 30_000);
        Path place = folder.resolve("library");
        try (Library library = open(place)) {
            System.out.printf(
                    "import 30,000: %.0f ms%n", Times.ms(() -> importAll(library, large)));
            System.out.printf("index 30,000: %.0f ms%n", Times.ms(() -> index(library)));
            lists(library);
            search(library, place);
            System.gc();
            Runtime java = Runtime.getRuntime();
            System.out.printf("heap: %d MB%n", (java.totalMemory() - java.freeMemory()) >> 20);
        }
    }

    private static void lists(Library library) throws Exception {
        for (Query.Sort sort : List.of(Query.Sort.NEWEST, Query.Sort.UPVOTES, Query.Sort.TITLE)) {
            double[] times = new double[40];
            for (int i = 0; i < times.length; i++) {
                times[i] = Times.ms(() -> library.browse().find(Query.ALL.sorted(sort)));
            }
            Times.tell("find by " + sort, times);
        }
        double[] times = new double[20];
        for (int i = 0; i < times.length; i++) {
            times[i] = Times.ms(() -> library.browse().shelves());
        }
        Times.tell("shelves", times);
    }

    private static void search(Library library, Path place) throws Exception {
        Random random = new Random(4);
        List<Paper> papers = papers(library);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String text = papers.get(random.nextInt(papers.size())).row().summary();
            int length = 1 + random.nextInt(6);
            if (text.length() > length) {
                int at = random.nextInt(text.length() - length);
                String query = text.substring(at, at + length).strip();
                if (!SearchQuery.parse(query).isEmpty()) {
                    queries.add(query);
                }
            }
        }
        papers = List.of();
        double[] ours = new double[QUERIES];
        double[] shown = new double[QUERIES];
        double[] bare = new double[QUERIES];
        Path file = place.resolve("seojae.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement cache = connection.createStatement()) {
            cache.execute("PRAGMA cache_size = -32768");
            for (int turn = 0; turn < 2; turn++) {
                for (int i = 0; i < QUERIES; i++) {
                    String query = queries.get(i);
                    ours[i] = Times.ms(() -> library.browse().search(Query.best(query, Scope.ALL)));
                    shown[i] =
                            Times.ms(
                                    () ->
                                            library.browse()
                                                    .search(Query.best(query, Scope.ALL), 30));
                    bare[i] = Times.ms(() -> BareFts.count(connection, "grams_body", query));
                }
            }
        }
        Times.tell("search, all numbers best first", ours);
        Times.tell("search, 30 with snippets", shown);
        Times.tell("floor: bare FTS5 query", bare);
    }

    private static int insert(Path file, List<Paper> papers) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement setup = connection.createStatement()) {
            setup.execute("PRAGMA journal_mode = WAL");
            setup.execute(
                    """
                    CREATE TABLE readings (paper INTEGER PRIMARY KEY, title, summary, easy, fields,
                                           upvotes, pdf_url, thumbnail_url)
                    """);
            connection.setAutoCommit(false);
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO readings VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (Paper paper : papers) {
                    insert.setLong(1, paper.id());
                    insert.setString(2, paper.row().title());
                    insert.setString(3, paper.row().summary());
                    insert.setString(4, paper.row().easyExplanation());
                    insert.setString(5, String.join(",", paper.row().fields()));
                    insert.setObject(6, paper.row().upvotes());
                    insert.setString(7, paper.pdfUrl());
                    insert.setString(8, paper.thumbnailUrl());
                    insert.executeUpdate();
                }
            }
            connection.commit();
        }
        return papers.size();
    }

    private static Library open(Path place) throws Exception {
        return Library.open(place, LibraryTools.standard(new Machine("bench", "bench")));
    }

    private static Path write(Path folder, int files, int papers) throws Exception {
        Files.createDirectories(folder);
        for (SyntheticDigests.File file : SyntheticDigests.of(files, papers, 1)) {
            Files.writeString(folder.resolve(file.name()), file.text());
        }
        return folder;
    }

    private static Object importAll(Library library, Path folder) throws Exception {
        return library.importer()
                .importPaths(List.of(folder), Progress.NONE, CancelFlag.never(), one -> {});
    }

    private static Object index(Library library) throws Exception {
        library.indexer().catchUp(CancelFlag.never());
        return library;
    }

    private static List<Paper> papers(Library library) throws Exception {
        long[] ids = library.browse().ids(Query.ALL);
        return library.browse().papers(Arrays.stream(ids).boxed().toList());
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}

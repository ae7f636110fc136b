package app.seojae.bench;

import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.transfer.Transfers;
import app.seojae.model.PageIndex;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Scope;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.PdfHandle;
import app.seojae.pdf.text.read.TextExtractor;
import app.seojae.search.PageGrams;
import app.seojae.search.SearchQuery;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A library with the PDFs of a folder, or with 300 of 20 pages each that are made here: each is
 * indexed beside its bare extraction, then words, phrases and slips are looked for beside a bare
 * FTS5 query over the same table.
 */
public final class PdfSearchBench {

    private static final int PDFS = 300;
    private static final int QUERIES = 300;

    private PdfSearchBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("seojae-bench");
        MadePdfs words = new MadePdfs(new Random(4));
        List<Path> files =
                args.length > 0
                        ? pdfs(Path.of(args[0]))
                        : words.write(folder.resolve("pdfs"), PDFS);
        Path place = folder.resolve("library");
        try (Library library = TestLibraries.filled(place, Math.max(60, files.size()))) {
            Transfers transfers = TestLibraries.offline(library, folder.resolve("state"));
            library.indexer().catchUp(CancelFlag.never());
            long[] ids = library.browse().ids(Query.ALL);
            double[] bare = new double[files.size()];
            double[] index = new double[files.size()];
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get(i);
                long paper = ids[i];
                transfers.pdfs().add(paper, file);
                bare[i] = Times.ms(() -> read(file));
                index[i] =
                        Times.ms(
                                () -> {
                                    library.finding().pdfIndexer().bring(paper, CancelFlag.never());
                                    return paper;
                                });
            }
            Times.tell("floor: bare extraction of a PDF", bare);
            Times.tell("index of a PDF", index);
            long bytes = Files.size(place.resolve("pdf-text.db"));
            System.out.printf("%d PDFs, index of %.1f MB%n", files.size(), bytes / 1e6);
            search(library, place, queries(files, words));
        }
    }

    private static List<Path> pdfs(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    private static Object read(Path file) throws Exception {
        PdfFile pdf = PdfFile.open(file, null);
        int length = 0;
        try (PdfHandle handle = pdf.handle()) {
            for (PageIndex page : PageIndex.all(pdf.pageCount())) {
                try {
                    length += TextExtractor.of(handle, page, CancelFlag.never()).length();
                } catch (SeojaeException e) {
                    length++; // a hard page
                }
            }
        }
        return length;
    }

    private static List<String> queries(List<Path> files, MadePdfs words) {
        Random random = new Random(8);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String word = words.next();
            queries.add(
                    switch (queries.size() % 6) {
                        case 0, 1 -> word;
                        case 2 -> word.substring(0, 1 + random.nextInt(Math.min(3, word.length())));
                        case 3 -> '"' + words.some(2 + random.nextInt(2)) + '"';
                        case 4 -> word + " " + words.next();
                        default -> random.nextBoolean() ? "ㅇㅇㅁㄷ" : "얄려냐ㅐㅜ";
                    });
        }
        return queries;
    }

    private static void search(Library library, Path place, List<String> queries) throws Exception {
        double[] pdf = new double[QUERIES];
        double[] all = new double[QUERIES];
        double[] shown = new double[QUERIES];
        double[] bare = new double[QUERIES];
        long found = 0;
        try (Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + place.resolve("pdf-text.db"))) {
            connection.createStatement().execute("PRAGMA cache_size = -32768");
            for (int turn = 0; turn < 2; turn++) {
                found = 0;
                for (int i = 0; i < QUERIES; i++) {
                    String query = queries.get(i);
                    pdf[i] = Times.ms(() -> library.browse().search(Query.best(query, Scope.PDF)));
                    all[i] = Times.ms(() -> library.browse().search(Query.best(query, Scope.ALL)));
                    shown[i] =
                            Times.ms(() -> library.browse().findings(Query.best(query, Scope.ALL)));
                    bare[i] = Times.ms(() -> bare(connection, query));
                    found += library.browse().search(Query.best(query, Scope.PDF)).length;
                }
            }
        }
        System.out.printf("papers found in the mean: %d%n", found / QUERIES);
        Times.tell("search in PDFs", pdf);
        Times.tell("search in everything", all);
        Times.tell("the same with rows and snippets of 30", shown);
        Times.tell("floor: bare FTS5 query", bare);
        double[] sorted = pdf.clone();
        Arrays.sort(sorted);
        System.out.printf("slowest: %.1f ms%n", sorted[QUERIES - 1]);
    }

    private static Object bare(Connection connection, String query) throws Exception {
        int found = 0;
        for (SearchQuery.Word word : SearchQuery.parse(query).words()) {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT rowid FROM grams_pages WHERE grams_pages MATCH ?")) {
                statement.setString(1, PageGrams.question(word.text()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found++;
                    }
                }
            }
        }
        return found;
    }
}

package app.seojae.bench;

import app.seojae.l10n.Language;
import app.seojae.library.Library;
import app.seojae.library.TestLibraries;
import app.seojae.library.trend.Trends;
import app.seojae.model.paper.Query;
import app.seojae.trend.TrendFacts;
import app.seojae.trend.figure.Chart;
import app.seojae.trend.figure.ChartSet;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long trends take: reading a library and making the charts, the first time and again after a
 * change. {@code -Dlibrary=FOLDER} names the library, whose first paper's bookmark is turned.
 */
public final class TrendsBench {

    private static final int ROUNDS = 15;

    private TrendsBench() {}

    public static void main(String[] args) throws Exception {
        try (Library library = TestLibraries.open(Path.of(System.getProperty("library")))) {
            long[] papers = library.browse().ids(Query.ALL);
            double[] read = new double[ROUNDS];
            double[] made = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                library.paperStates().toggleBookmarks(List.of(papers[0]));
                long start = System.nanoTime();
                Trends trends = library.finding().trends();
                TrendFacts facts = trends.read(ZoneId.systemDefault(), 52);
                read[round] = (System.nanoTime() - start) / 1e6;
                start = System.nanoTime();
                for (Chart chart : ChartSet.of(facts, 52, all -> all, Language.KOREAN)) {
                    chart.table();
                    chart.draw(1_000);
                }
                made[round] = (System.nanoTime() - start) / 1e6;
                if (round == 0) {
                    tell("first", papers.length, facts, read[0], made[0]);
                }
            }
            Arrays.sort(read);
            Arrays.sort(made);
            System.out.printf(
                    Locale.ROOT,
                    "again: read median %.0f ms, longest %.0f ms; charts of 52 weeks median %.0f"
                            + " ms, longest %.0f ms%n",
                    read[ROUNDS / 2],
                    read[ROUNDS - 1],
                    made[ROUNDS / 2],
                    made[ROUNDS - 1]);
        }
    }

    private static void tell(String what, int papers, TrendFacts facts, double read, double made) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d papers, %d weeks, %d fields, %d courses: read %.0f ms, charts %.0f ms%n",
                what,
                papers,
                facts.fields().weeks(),
                facts.fields().fields().size(),
                facts.upvotes().size(),
                read,
                made);
    }
}

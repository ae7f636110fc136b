package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.likeness.Difference;
import app.seojae.likeness.LikePaper;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.work.CancelFlag;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds papers like one or like several together, and says how they differ from one. */
@Command(name = "similar")
public final class SimilarCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "1..*")
    private List<String> papers = List.of();

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 10;

    @Option(names = "--sort", paramLabel = "likeness|newest|upvotes")
    private Order sort = Order.LIKENESS;

    /** The orders of the nearest papers. */
    private enum Order {
        LIKENESS,
        NEWEST,
        UPVOTES
    }

    public SimilarCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        List<Long> seed = resolve(library, papers);
        if (seed.isEmpty()) {
            return;
        }
        Map<Long, Double> likeness = new HashMap<>();
        List<Long> ids = new ArrayList<>();
        for (LikePaper one :
                library.discovery().likeness().like(seed, limit, CancelFlag.never())) {
            likeness.put(one.paper(), one.likeness());
            ids.add(one.paper());
        }
        List<Paper> found = new ArrayList<>(library.browse().papers(ids));
        order(found);
        List<Paper> asked = seed.size() == 1 ? library.browse().papers(seed) : List.of();
        for (Paper paper : found) {
            double score = likeness.getOrDefault(paper.row().id(), 0.0);
            write(paper, score, asked);
        }
    }

    /** Those as good as each other stay in the order of their likeness. */
    private void order(List<Paper> found) {
        switch (sort) {
            case LIKENESS -> {}
            case NEWEST ->
                    found.sort(
                            Comparator.comparing(
                                            (Paper paper) -> day(paper.row()))
                                    .reversed());
            case UPVOTES ->
                    found.sort(
                            Comparator.comparingInt((Paper paper) -> upvotes(paper.row()))
                                    .reversed());
        }
    }

    private static LocalDate day(PaperRow row) {
        return row.date() == null ? LocalDate.EPOCH : row.date();
    }

    private static int upvotes(PaperRow row) {
        return row.upvotes() == null ? -1 : row.upvotes();
    }

    private void write(Paper paper, double score, List<Paper> asked) {
        if (!isJson()) {
            terminal()
                    .line(
                            String.format(Locale.ROOT, "%.2f", score)
                                    + PaperListing.of(paper.row(), language()));
            return;
        }
        PaperJson writing = new PaperJson(language());
        terminal()
                .json(
                        json -> {
                            writing.write(json, paper);
                            json.name("score").value(score);
                            if (!asked.isEmpty()) {
                                String own = text(asked.getFirst().row());
                                String theirs = text(paper.row());
                                json.name("differs").beginObject();
                                json.name("only");
                                write(json, Difference.of(theirs, own));
                                json.name("lacks");
                                write(json, Difference.of(own, theirs));
                                json.endObject();
                            }
                        });
    }

    /** The Korean texts where there are any, else the abstract. */
    private static String text(PaperRow row) {
        String korean = row.summary() + "\n" + row.easyExplanation();
        return korean.isBlank() ? row.abstractText() : korean;
    }

    private static void write(JsonWriter json, Difference difference) throws IOException {
        json.beginObject();
        strings(json, "numbers", difference.numbers());
        strings(json, "dataSets", difference.dataSets());
        strings(json, "names", difference.names());
        strings(json, "words", difference.words());
        json.endObject();
    }

    private static void strings(JsonWriter json, String name, List<String> values)
            throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}

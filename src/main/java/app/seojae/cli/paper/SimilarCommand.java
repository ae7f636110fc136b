package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.library.Library;
import app.seojae.library.meaning.Likeness;
import app.seojae.library.meaning.LikenessOrder;
import app.seojae.library.meaning.Neighbour;
import app.seojae.likeness.Difference;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds papers like one or like several together, and says how they differ from one. */
@Command(name = "similar")
public final class SimilarCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "0..*")
    private List<String> papers = List.of();

    @Option(names = "--collection", paramLabel = "C")
    private @Nullable String collection;

    @Option(names = "--saved", paramLabel = "NAME")
    private @Nullable String saved;

    @Option(names = "--limit", paramLabel = "N")
    private int limit = 10;

    @Option(names = "--sort", paramLabel = "likeness|newest|upvotes")
    private LikenessOrder sort = LikenessOrder.LIKENESS;

    public SimilarCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        if (papers.isEmpty() && collection == null && saved == null) {
            throw wrongUsage("PAPER");
        }
        Set<Long> all = new LinkedHashSet<>(resolve(library, papers));
        if (collection != null) {
            addAll(all, library, Query.ALL.withCollection(collection));
        }
        if (saved != null) {
            String line = new KeptSearches(library.finding().saved(), this).line(saved);
            addAll(all, library, Query.ALL.withText(line));
        }
        List<Long> seed = all.stream().limit(Likeness.MOST_SEEDS).toList();
        if (seed.isEmpty()) {
            return;
        }
        List<Neighbour> found =
                library.finding().likeness().neighbours(seed, limit, CancelFlag.never());
        for (Neighbour one : sort.sorted(found)) {
            for (Paper paper : library.browse().papers(List.of(one.row().id()))) {
                write(one, paper, seed.size() == 1);
            }
        }
    }

    private static void addAll(Set<Long> papers, Library library, Query query)
            throws SeojaeException {
        for (long paper : library.browse().ids(query)) {
            papers.add(paper);
        }
    }

    private void write(Neighbour one, Paper paper, boolean differs) {
        if (!isJson()) {
            String likeness = String.format(Locale.ROOT, "%.2f", one.likeness());
            terminal().line(likeness + PaperListing.of(one.row(), language()));
            return;
        }
        PaperJson writing = new PaperJson(language());
        terminal()
                .json(
                        json -> {
                            writing.write(json, paper);
                            json.name("score").value(one.likeness());
                            if (differs) {
                                json.name("differs").beginObject();
                                json.name("only");
                                write(json, one.only());
                                json.name("lacks");
                                write(json, one.lacks());
                                json.endObject();
                            }
                        });
    }

    private static void write(JsonWriter json, Difference difference) throws IOException {
        json.beginObject();
        PaperJson.strings(json, "numbers", difference.numbers());
        PaperJson.strings(json, "dataSets", difference.dataSets());
        PaperJson.strings(json, "names", difference.names());
        PaperJson.strings(json, "words", difference.words());
        json.endObject();
    }
}

package app.seojae.library.exchange;

import app.seojae.export.markdown.SeedDigest;
import app.seojae.files.OutputFile;
import app.seojae.library.papers.Browse;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the papers of a day as a digest that others can read. Blocking; safe for any thread. */
public final class DayDigest {

    private static final int AT_ONCE = 200;

    private final Browse browse;

    public DayDigest(Browse browse) {
        this.browse = browse;
    }

    /**
     * Writes the digest of a day, those with most votes first.
     *
     * @return how many papers it tells of
     * @throws SeojaeException {@code DAY_WITHOUT_PAPERS} where there are none
     */
    public int write(LocalDate day, Path file) throws SeojaeException {
        List<Paper> papers = of(day);
        if (papers.isEmpty()) {
            throw new SeojaeException(Problem.of(ProblemKind.DAY_WITHOUT_PAPERS, day.toString()));
        }
        OutputFile.write(file, SeedDigest.text(papers).getBytes(StandardCharsets.UTF_8));
        return papers.size();
    }

    /** Papers that were told of again later are this day's too. */
    private List<Paper> of(LocalDate day) throws SeojaeException {
        long[] ids = browse.ids(Query.ALL.within(day, null).sorted(Query.Sort.UPVOTES));
        List<Long> all = Arrays.stream(ids).boxed().toList();
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            browse.papers(all.subList(i, Math.min(all.size(), i + AT_ONCE))).stream()
                    .filter(
                            paper ->
                                    paper.readings().stream()
                                            .anyMatch(one -> day.equals(one.date())))
                    .forEach(papers::add);
        }
        return papers;
    }
}

package app.seojae.library.exchange;

import app.seojae.export.AnnotatedPaper;
import app.seojae.export.markdown.WeekExport;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.papers.Browse;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.Query;
import app.seojae.model.paper.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Looks back over a week. Papers kept or read count that came or were opened in the week: since
 * when a paper is kept or read is known only of what was done since deeds are written down.
 * Blocking; safe for any thread.
 */
public final class WeekReview {

    private final Browse browse;
    private final Annotations annotations;
    private final AnnotatedPaperReader papers;

    public WeekReview(Browse browse, Annotations annotations) {
        this.browse = browse;
        this.annotations = annotations;
        papers = new AnnotatedPaperReader(annotations);
    }

    /** Writes the page; whether something changed. */
    public boolean write(LocalDate since, ZoneId zone, WeekExport export, Path file)
            throws SeojaeException {
        Instant start = since.atStartOfDay(zone).toInstant();
        List<Paper> kept = of(Query.ALL.withShelf(Query.Shelf.BOOKMARKED), since, start);
        List<Paper> read = of(Query.ALL.withStatus(Status.READ), since, start);
        return export.write(new WeekExport.Week(since, kept, read, annotated(start)), file);
    }

    private List<Paper> of(Query query, LocalDate since, Instant start) throws SeojaeException {
        List<Long> ids = Arrays.stream(browse.ids(query)).boxed().toList();
        return browse.papers(ids).stream()
                .filter(
                        paper ->
                                (paper.row().date() != null && !paper.row().date().isBefore(since))
                                        || (paper.opened() != null
                                                && !paper.opened().isBefore(start)))
                .toList();
    }

    private List<AnnotatedPaper> annotated(Instant start) throws SeojaeException {
        Set<UUID> marked = new HashSet<>();
        Set<Long> ids = new TreeSet<>();
        for (Annotation one : annotations.search(AnnotationQuery.ALL.withSince(start))) {
            marked.add(one.id());
            ids.add(one.paper());
        }
        List<AnnotatedPaper> all = new ArrayList<>();
        for (Paper paper : browse.papers(List.copyOf(ids))) {
            all.add(papers.of(paper, one -> marked.contains(one.annotation().id())));
        }
        return all;
    }
}

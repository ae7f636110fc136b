package app.seojae.library.annotations;

import app.seojae.library.context.LibraryContext;
import app.seojae.library.papers.Browse;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationGroup;
import app.seojae.model.annotation.AnnotationGroups;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.Grouping;
import app.seojae.store.annotation.AnnotationSearch;
import app.seojae.store.paper.PaperStateStore;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/**
 * Shows the annotations and notes of the whole library: first how many stand where, then some at a
 * time. Blocking; safe for any thread.
 */
public final class AnnotationBrowse {

    private final LibraryContext context;
    private final Browse browse;
    private final AnnotationSearch search = new AnnotationSearch();
    private final PaperStateStore marks = new PaperStateStore();

    public AnnotationBrowse(LibraryContext ground, Browse browse) {
        this.context = ground;
        this.browse = browse;
    }

    /**
     * How the annotations that fit are gathered, and how many they are.
     *
     * @param zone the one whose days are meant
     */
    public AnnotationGroups groups(AnnotationQuery query, Grouping by, ZoneId zone)
            throws SeojaeException {
        return context.read(sql -> search.groups(sql, query, by, zone));
    }

    /** The tags of those that fit, sorted. */
    public List<String> tags(AnnotationQuery query) throws SeojaeException {
        return context.read(sql -> search.tags(sql, query));
    }

    /**
     * Some of them, group by group: a paper's in reading order, else those changed last first.
     *
     * @param groups some of those that {@link #groups} gave, in order
     * @param skip so many of the first group are left out
     * @param limit at most so many in all
     * @return of each group what falls among those
     */
    public List<List<Annotation>> page(
            AnnotationQuery query, Grouping by, List<AnnotationGroup> groups, int skip, int limit)
            throws SeojaeException {
        return context.read(sql -> search.page(sql, query, by, groups, skip, limit));
    }

    /** The papers whose notes have all words of a line and more than marking up in them. */
    public List<Long> notes(String text) throws SeojaeException {
        long[] ids = browse.noted(text);
        return context.read(sql -> marks.withRemark(sql, Arrays.stream(ids).boxed().toList()));
    }
}

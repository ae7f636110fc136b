package app.seojae.library.annotations;

import app.seojae.library.papers.Browse;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationQuery;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which papers have marks or notes that are looked for. Blocking; safe for any thread. */
public final class AnnotatedPapers {

    private final Browse browse;
    private final Annotations annotations;

    public AnnotatedPapers(Browse browse, Annotations annotations) {
        this.browse = browse;
        this.annotations = annotations;
    }

    /** Each once, those whose marks changed last first, then those with a note only. */
    public List<Long> of(AnnotationQuery query) throws SeojaeException {
        Set<Long> papers = new LinkedHashSet<>();
        for (Annotation one : annotations.search(query)) {
            papers.add(one.paper());
        }
        // A note has neither colour nor kind nor tag, so that asking for one leaves it out.
        if (query.colour() == null && query.kind() == null && query.tag() == null) {
            Arrays.stream(browse.noted(query.text())).forEach(papers::add);
        }
        return List.copyOf(papers);
    }
}

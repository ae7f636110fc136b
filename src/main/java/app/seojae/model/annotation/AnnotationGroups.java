package app.seojae.model.annotation;

import java.util.List;

/**
 * How the annotations that fit a question are gathered.
 *
 * @param groups in the order they are shown
 * @param count how many annotations, each counted once
 */
public record AnnotationGroups(List<AnnotationGroup> groups, int count) {

    public AnnotationGroups {
        groups = List.copyOf(groups);
    }
}

package app.seojae.library.annotations;

import app.seojae.merge.TextMerge;
import app.seojae.model.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** Brings a person's change of an annotation together with what others made of it meanwhile. */
final class AnnotationMerge {

    private AnnotationMerge() {}

    /**
     * What stands, with all that differs between what a person saw and what they made of it.
     *
     * @param standing what the library has now
     */
    static Annotation of(Annotation seen, Annotation changed, Annotation standing) {
        Annotation result = standing;
        if (!changed.kind().equals(seen.kind())) {
            result = result.withKind(changed.kind());
        }
        if (!changed.colour().equals(seen.colour())) {
            result = result.withColour(changed.colour());
        }
        if (!changed.anchor().equals(seen.anchor())) {
            result = result.withAnchor(changed.anchor());
        }
        if (!changed.comment().equals(seen.comment())) {
            result =
                    result.withComment(
                            TextMerge.merge(seen.comment(), changed.comment(), standing.comment())
                                    .text());
        }
        return result.withTags(tags(seen.tags(), changed.tags(), standing.tags()));
    }

    private static List<String> tags(
            List<String> seen, List<String> changed, List<String> standing) {
        if (standing.equals(seen)) {
            return changed;
        }
        List<String> tags = new ArrayList<>(standing);
        tags.removeIf(tag -> seen.contains(tag) && !changed.contains(tag));
        for (String tag : changed) {
            if (!seen.contains(tag) && !tags.contains(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }
}

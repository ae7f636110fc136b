package app.seojae.export;

import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.paper.Paper;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A paper with its marks.
 *
 * @param annotations in reading order
 * @param pictures of areas, as PNG
 */
public record AnnotatedPaper(
        Paper paper, List<PlacedAnnotation> annotations, Map<UUID, byte[]> pictures) {

    public AnnotatedPaper {
        annotations = List.copyOf(annotations);
        pictures = Map.copyOf(pictures);
    }

    /** A paper without its marks. */
    public static AnnotatedPaper of(Paper paper) {
        return new AnnotatedPaper(paper, List.of(), Map.of());
    }
}

package app.seojae.library.exchange;

import app.seojae.export.AnnotatedPaper;
import app.seojae.library.annotations.Annotations;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.Paper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Papers with their annotations as they were made, so that no export depends on which PDF was
 * opened last. Blocking; safe for any thread.
 */
final class AnnotatedPaperReader {

    private final Annotations annotations;

    AnnotatedPaperReader(Annotations annotations) {
        this.annotations = annotations;
    }

    /** A paper with all its annotations; one that has none is not asked about. */
    AnnotatedPaper of(Paper paper) throws SeojaeException {
        return paper.annotations() == 0 ? AnnotatedPaper.of(paper) : of(paper, one -> true);
    }

    /** A paper with some of its annotations. */
    AnnotatedPaper of(Paper paper, Predicate<PlacedAnnotation> wanted) throws SeojaeException {
        List<PlacedAnnotation> some =
                annotations.ofPaper(paper.id(), TextVersion.unread()).stream()
                        .filter(wanted)
                        .toList();
        Map<UUID, byte[]> pictures = new HashMap<>();
        for (PlacedAnnotation one : some) {
            UUID id = one.annotation().id();
            annotations.picture(id).ifPresent(png -> pictures.put(id, png));
        }
        return new AnnotatedPaper(paper, some, pictures);
    }
}

package app.seojae.library.readiness;

import app.seojae.library.readiness.Shortcoming.Kind;
import app.seojae.library.readiness.Shortcoming.Remedy;
import java.util.List;

/**
 * Whether one paper can be read without a network.
 *
 * @param onArxiv whether its PDF can be downloaded
 * @param pages counted in its PDF, 0 where it does not open
 * @param lacks all that is missing, the gravest first; empty where it is ready
 */
public record PaperReadiness(
        long paper, String title, boolean onArxiv, int pages, List<Shortcoming> lacks) {

    public PaperReadiness {
        lacks = List.copyOf(lacks);
    }

    /** Whether nothing is missing. */
    public boolean isReady() {
        return lacks.isEmpty();
    }

    /** What a person can do about the gravest; whatever cannot be downloaded is added. */
    public Remedy remedy() {
        if (isReady()) {
            return Remedy.NONE;
        }
        Remedy usual = lacks.getFirst().kind().remedy();
        boolean fetches = usual == Remedy.DOWNLOAD || usual == Remedy.DOWNLOAD_AGAIN;
        return fetches && !onArxiv ? Remedy.ADD_PDF : usual;
    }

    /** Whether something is missing of that kind. */
    public boolean lacks(Kind kind) {
        return lacks.stream().anyMatch(one -> one.kind() == kind);
    }
}

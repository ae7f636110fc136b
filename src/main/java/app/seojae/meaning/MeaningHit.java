package app.seojae.meaning;

import java.util.List;

/**
 * A paper found by meaning.
 *
 * @param score higher is better; comparable within one answer only
 * @param reasons the strongest first
 */
public record MeaningHit(long paper, double score, List<Reason> reasons) {

    public MeaningHit {
        reasons = List.copyOf(reasons);
    }
}

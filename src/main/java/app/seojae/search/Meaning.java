package app.seojae.search;

import java.util.Set;

/**
 * What a typed word was taken to mean, and where it was looked for.
 *
 * @param tiers the places in which it counts as found, best first
 */
public record Meaning(SearchTerm term, Set<HitTier> tiers) {

    /** Whether it stands in a folded text of a part of a paper that was looked into. */
    boolean in(SearchPart part, String folded) {
        return tiers.contains(HitTier.of(part.where())) && term.in(folded);
    }
}

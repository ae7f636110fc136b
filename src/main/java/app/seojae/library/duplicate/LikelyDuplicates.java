package app.seojae.library.duplicate;

import java.util.List;

/**
 * What stands in the library twice, it seems.
 *
 * @param groups the first of them
 * @param total how many there are
 */
public record LikelyDuplicates(List<DuplicateGroup> groups, int total) {

    public LikelyDuplicates {
        groups = List.copyOf(groups);
    }
}

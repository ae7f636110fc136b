package app.seojae.library.duplicate;

import app.seojae.model.paper.Paper;
import java.util.List;
import java.util.Set;

/**
 * Papers that look like one, or that a person takes for one.
 *
 * @param papers the one first that would stay
 * @param reasons why; none where the person chose them
 */
public record DuplicateGroup(List<Paper> papers, Set<DuplicateReason> reasons) {

    /** More papers than these are hardly one. */
    public static final int MOST = 12;

    public DuplicateGroup {
        papers = List.copyOf(papers);
        reasons = Set.copyOf(reasons);
    }

    /** The numbers of its papers. */
    public List<Long> ids() {
        return papers.stream().map(Paper::id).toList();
    }
}

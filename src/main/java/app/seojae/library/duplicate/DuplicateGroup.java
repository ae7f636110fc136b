package app.seojae.library.duplicate;

import app.seojae.model.paper.PaperRow;
import java.util.List;
import java.util.Set;

/**
 * Papers that look like one.
 *
 * @param papers two or more, the one first that would stay
 * @param reasons why, at least one
 */
public record DuplicateGroup(List<PaperRow> papers, Set<DuplicateReason> reasons) {

    public DuplicateGroup {
        papers = List.copyOf(papers);
        reasons = Set.copyOf(reasons);
    }

    /** The numbers of its papers. */
    public List<Long> ids() {
        return papers.stream().map(PaperRow::id).toList();
    }
}

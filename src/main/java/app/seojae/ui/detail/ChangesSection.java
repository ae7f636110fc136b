package app.seojae.ui.detail;

import app.seojae.model.digest.DigestVersion;
import app.seojae.model.paper.Paper;
import app.seojae.ui.detail.compare.TextChanges;
import app.seojae.ui.detail.compare.TextComparison;
import app.seojae.ui.kit.Messages;
import java.util.List;

/** What the newest digest says of a paper in other words than the one before, where it is shown. */
final class ChangesSection extends BuiltSection {

    private final Messages words;
    private final TextComparison comparison;

    ChangesSection(Messages words, TextComparison comparison) {
        super(0);
        this.words = words;
        this.comparison = comparison;
    }

    @Override
    List<?> facts(Paper paper) {
        return List.of(paper.shownFirst(), paper.readings());
    }

    @Override
    List<TextChanges> build(Paper paper) {
        List<DigestVersion> shownFirst = paper.shownFirst();
        boolean newestShown =
                shownFirst.size() > 1 && shownFirst.getFirst().equals(paper.readings().getFirst());
        if (!newestShown) {
            return List.of();
        }
        TextChanges changes = new TextChanges(words, comparison, shownFirst);
        return changes.isVisible() ? List.of(changes) : List.of();
    }
}

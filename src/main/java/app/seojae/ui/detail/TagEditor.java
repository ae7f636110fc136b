package app.seojae.ui.detail;

import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.TagChips;
import app.seojae.ui.session.PaperActions;
import java.util.List;

/** A paper's tags. */
final class TagEditor extends TagChips {

    private final PaperActions actions;
    private long paper;

    TagEditor(Messages words, PaperActions actions) {
        super(words, 8);
        this.actions = actions;
    }

    void show(Paper shown) {
        paper = shown.id();
        chips(shown.row().tags());
    }

    @Override
    protected void remove(String tag) {
        actions.tag(paper, List.of(), List.of(tag));
    }

    @Override
    protected void add() {
        String tag = typed();
        if (fits(tag)) {
            actions.tag(paper, List.of(tag), List.of());
            field().clear();
        }
    }
}

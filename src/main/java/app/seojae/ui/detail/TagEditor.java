package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.control.TagChips;
import app.seojae.ui.session.PaperActions;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A paper's tags. */
final class TagEditor extends TagChips implements DetailSection {

    private final PaperActions actions;
    private final VBox labelled;
    private long paper;

    TagEditor(Messages words, PaperActions actions) {
        super(words, 8);
        this.actions = actions;
        Label label = new Label(words.of(Text.TAGS));
        label.getStyleClass().add("section-label");
        labelled = new VBox(8, label, this);
    }

    @Override
    public Region node() {
        return labelled;
    }

    @Override
    public void show(Paper shown) {
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

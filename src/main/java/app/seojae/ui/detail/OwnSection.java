package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Icons;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.own.FactsEditor;
import app.seojae.ui.own.OwnPaperActions;
import app.seojae.ui.own.VersionLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** That the person added a paper herself, mending it, and what arXiv says of its versions. */
final class OwnSection extends BuiltSection {

    private final Messages words;
    private final OwnPaperActions own;
    private @Nullable Paper shown;
    private long wanted;

    OwnSection(Messages words, OwnPaperActions own) {
        super(8);
        this.words = words;
        this.own = own;
    }

    @Override
    List<?> facts(Paper paper) {
        return Arrays.asList(
                paper.id(),
                OwnFacts.isOwn(paper),
                OwnFacts.of(paper),
                paper.arxivCheck(),
                own.isFetching(paper.id()));
    }

    @Override
    List<Node> build(Paper paper) {
        shown = paper;
        List<Node> parts = new ArrayList<>();
        if (OwnFacts.isOwn(paper)) {
            parts.add(added());
        }
        if (paper.arxivCheck() != null) {
            parts.add(new VersionLine(paper.id(), paper.arxivCheck(), own, words));
        }
        return parts;
    }

    private FlowPane added() {
        Label mark = new Label(words.of(Text.FACTS_OWN));
        mark.getStyleClass().addAll("chip");
        Button mend = new Button(words.of(Text.FACTS_EDIT), Icons.of(Feather.EDIT_3, 13));
        mend.getStyleClass().addAll("plain", "small-button");
        mend.setOnAction(event -> begin());
        FlowPane pane = new FlowPane(8, 6, mark, mend);
        pane.setAlignment(Pos.CENTER_LEFT);
        return pane;
    }

    /** Lets the person mend a paper, as soon as that is the one shown. */
    void startMending(long paper) {
        wanted = paper;
        beginWanted();
    }

    @Override
    void built() {
        beginWanted();
    }

    private void beginWanted() {
        Paper paper = shown;
        if (paper != null && paper.id() == wanted) {
            wanted = 0;
            begin();
        }
    }

    private void begin() {
        Paper paper = shown;
        if (paper != null && !isEditing() && OwnFacts.isOwn(paper)) {
            open(
                    new FactsEditor(
                            paper.id(),
                            OwnFacts.of(paper).orElseThrow(),
                            own,
                            words,
                            this::closeEditor));
        }
    }

    @Override
    public void leave() {
        super.leave();
        shown = null;
    }
}

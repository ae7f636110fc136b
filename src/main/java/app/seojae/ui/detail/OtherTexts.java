package app.seojae.ui.detail;

import app.seojae.model.digest.DigestVersion;
import app.seojae.model.digest.Section;
import app.seojae.model.paper.OwnFacts;
import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Messages;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;

/** What the digest that is shown says of a paper under labels of its own. */
final class OtherTexts extends BuiltSection {

    private final Messages words;
    private final Supplier<PaperTexts.Dressing> dressing;

    /**
     * @param dressing asked whenever the texts are built
     */
    OtherTexts(Messages words, Supplier<PaperTexts.Dressing> dressing) {
        super(18);
        this.words = words;
        this.dressing = dressing;
    }

    @Override
    List<Section> facts(Paper paper) {
        List<DigestVersion> shownFirst = paper.shownFirst();
        List<Section> others =
                (shownFirst.isEmpty() ? paper.readings() : shownFirst).getFirst().others();
        return OwnFacts.of(paper).isPresent() ? OwnFacts.without(others) : others;
    }

    @Override
    List<VBox> build(Paper paper) {
        return facts(paper).stream()
                .map(one -> PaperTexts.section(words, one.label(), one.markdown(), dressing.get()))
                .toList();
    }
}

package app.seojae.ui.detail;

import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Messages;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The two texts of a paper, with what the person annotated in them. */
final class TextsSection extends BuiltSection {

    private static final double SIDE_BY_SIDE = 620;

    private final Messages words;
    private final double sideBySide;
    private final Supplier<PaperTexts.Dressing> dressing;
    private @Nullable DigestAnnotations annotations;

    /**
     * @param beside whether it stands beside the PDF, where there is no room for two columns
     * @param dressing asked whenever the texts are built
     */
    TextsSection(Messages words, boolean beside, Supplier<PaperTexts.Dressing> dressing) {
        super(0);
        this.words = words;
        this.sideBySide = beside ? Double.MAX_VALUE : SIDE_BY_SIDE;
        this.dressing = dressing;
    }

    /** Lets the person annotate the texts that are built from now on. */
    void annotate(DigestAnnotations ofPaper) {
        annotations = ofPaper;
    }

    @Override
    List<?> facts(Paper paper) {
        PaperRow row = paper.row();
        return List.of(
                row.summary(),
                row.easyExplanation(),
                row.origin(),
                row.abstractText().isBlank(),
                row.readings() == 0);
    }

    @Override
    List<PaperTexts> build(Paper paper) {
        PaperRow row = paper.row();
        if (row.isSilent() && (row.readings() == 0 || !row.abstractText().isBlank())) {
            return List.of(); // the abstract stands there, or no digest could have told
        }
        PaperTexts texts =
                new PaperTexts(
                        words, row.summary(), row.easyExplanation(), sideBySide, dressing.get());
        if (annotations != null) {
            annotations.show(texts, row);
        }
        return List.of(texts);
    }

    /** Scrolls to an annotation of a text. */
    void reveal(PlacedAnnotation one) {
        if (annotations != null) {
            annotations.reveal(one);
        }
    }

    /** Told where on the page the mouse was pressed. */
    void pressed(Object target) {
        if (annotations != null) {
            annotations.pressed(target);
        }
    }

    @Override
    public void leave() {
        super.leave();
        if (annotations != null) {
            annotations.close();
        }
    }

    @Override
    public void flush() {
        if (annotations != null) {
            annotations.flush();
        }
    }
}

package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.paper.Paper;
import app.seojae.ui.kit.Messages;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.scene.layout.VBox;

/** A paper's own abstract, by its name; it stands alone where nobody has written of the paper. */
final class PaperAbstract extends BuiltSection {

    /** An abstract is no Markdown, and what looks like it must be seen as it is. */
    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&!])");

    private final Messages words;
    private final Supplier<PaperTexts.Dressing> dressing;

    /**
     * @param dressing asked whenever the text is built
     */
    PaperAbstract(Messages words, Supplier<PaperTexts.Dressing> dressing) {
        super(0);
        this.words = words;
        this.dressing = dressing;
    }

    @Override
    List<?> facts(Paper paper) {
        return List.of(paper.row().abstractText(), paper.row().isSilent());
    }

    @Override
    List<VBox> build(Paper paper) {
        String text = paper.row().abstractText();
        if (text.isBlank()) {
            return List.of();
        }
        String markdown = SIGNS.matcher(text.replaceAll("\\s+", " ").strip()).replaceAll("\\\\$1");
        VBox box = PaperTexts.section(words, words.of(Text.ABSTRACT), markdown, dressing.get());
        box.getStyleClass().add("summary-box");
        return List.of(box);
    }
}

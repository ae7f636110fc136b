package app.seojae.ui.reading.link;

import app.seojae.l10n.Text;
import app.seojae.model.annotation.Quad;
import app.seojae.model.paper.PaperRow;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.select.TextSelection;
import app.seojae.terms.Glossary;
import app.seojae.terms.Term;
import app.seojae.ui.kit.Latest;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.reading.text.DocumentTexts;
import app.seojae.ui.reading.text.Floating;
import app.seojae.ui.reading.text.ReadingNeeds;
import app.seojae.ui.viewer.PdfViewer;
import app.seojae.ui.viewer.ScreenGeometry;
import app.seojae.ui.viewer.input.PageGestures;
import app.seojae.ui.viewer.layout.PagePoint;
import app.seojae.work.Lane;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Shows the Korean term of the English words under the mouse, and the papers that explain it. */
public final class TermGesture implements PageGestures {

    private static final Duration HOVER = Duration.millis(600);
    private static final int MOST_PAPERS = 3;

    private final PdfViewer viewer;
    private final DocumentTexts texts;
    private final DocumentLinks links;
    private final Floating floating;
    private final ReadingNeeds needs;
    private final PauseTransition hover = new PauseTransition(HOVER);
    private final Latest latest = new Latest();
    private Glossary glossary = Glossary.EMPTY;
    private @Nullable PagePoint at;
    private @Nullable TermSpot shown;

    public TermGesture(
            PdfViewer viewer,
            DocumentTexts texts,
            DocumentLinks links,
            Floating floating,
            ReadingNeeds needs) {
        this.viewer = viewer;
        this.texts = texts;
        this.links = links;
        this.floating = floating;
        this.needs = needs;
        hover.setOnFinished(event -> explain());
        needs.background()
                .run(Lane.READ, cancel -> needs.library().vocabulary().glossary(cancel))
                .then(all -> glossary = all)
                .failed(problem -> {});
    }

    @Override
    public boolean pressed(PagePoint point, MouseEvent event) {
        hover.stop();
        return false;
    }

    @Override
    public void moved(@Nullable PagePoint point, MouseEvent event) {
        at = point;
        hover.stop();
        if (point != null && needs.terms().getAsBoolean() && glossary.size() > 0) {
            if (isOver(point)) {
                floating.stay();
            } else {
                if (shown != null) {
                    shown = null;
                    floating.leave();
                }
                hover.playFromStart();
            }
        }
    }

    private boolean isOver(PagePoint point) {
        TermSpot now = shown;
        PageText text = texts.text(point.page());
        if (now == null
                || text == null
                || floating.shown() == null
                || !now.page().equals(point.page())) {
            return false;
        }
        int index = text.charAt(point.point());
        return index >= now.start() && index < now.end();
    }

    private void explain() {
        PagePoint point = at;
        PageText text = point == null ? null : texts.text(point.page());
        if (point == null || text == null || links.at(point.page(), point.point()).isPresent()) {
            return;
        }
        int index = text.charAt(point.point());
        if (index < 0) {
            return;
        }
        TermSpot.at(glossary, text, index).ifPresent(found -> show(text, found));
    }

    private void show(PageText text, TermSpot spot) {
        Term term = spot.term();
        List<Quad> quads = TextSelection.quads(text, spot.start(), spot.end());
        if (quads.isEmpty()) {
            return;
        }
        shown = spot;
        VBox box = new VBox(6);
        box.getStyleClass().addAll("link-pop-up", "term-pop-up");
        Label korean = new Label(term.korean());
        korean.getStyleClass().add("term-korean");
        Label english = new Label(term.english());
        english.getStyleClass().add("muted");
        box.getChildren().addAll(korean, english);
        Bounds place = ScreenGeometry.of(viewer, text.page(), quads.getFirst());
        floating.show(box, place);
        Latest.Question question = latest.ask();
        List<Long> papers = term.papers().stream().limit(MOST_PAPERS).toList();
        needs.background()
                .run(Lane.READ, () -> needs.library().browse().rows(papers))
                .then(question.only(rows -> explainedBy(box, rows, place)))
                .failed(problem -> {});
    }

    @SuppressWarnings("ReferenceEquality") // the box itself
    private void explainedBy(VBox box, List<PaperRow> rows, Bounds place) {
        if (rows.isEmpty() || floating.shown() != box) {
            return;
        }
        Label title = new Label(needs.words().of(Text.TERM_EXPLAINED_BY));
        title.getStyleClass().addAll("small", "muted");
        box.getChildren().add(title);
        for (PaperRow row : rows) {
            Button paper = new Button(SanitizedText.line(row));
            paper.getStyleClass().setAll("button", "term-paper");
            TextSize.maxWidth(paper, 360);
            paper.setOnAction(
                    event -> {
                        floating.hide();
                        needs.actions().open(row);
                    });
            box.getChildren().add(paper);
        }
        floating.show(box, place);
    }
}

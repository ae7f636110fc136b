package app.seojae.ui.viewer.draw;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.pdf.render.draw.LeftOut;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A line at the foot of a page: what of it could not be drawn, or is still being drawn. */
final class MissingLine extends HBox {

    private static final double MARGIN = 6;

    private final ObservableValue<Language> language;
    private final Runnable retry;
    private final Runnable stop;
    private final Label words = new Label();
    private final Hyperlink deed = new Hyperlink();
    private PageState state = PageState.SETTLED;
    private @Nullable LeftOut shown;
    private @Nullable Problem shownProblem;

    /**
     * @param retry draws the page again
     * @param stop draws no more of it
     */
    MissingLine(ObservableValue<Language> language, Runnable retry, Runnable stop) {
        this.language = language;
        this.retry = retry;
        this.stop = stop;
        getStyleClass().add("page-missing");
        setManaged(false);
        setVisible(false);
        words.setWrapText(true);
        deed.managedProperty().bind(deed.visibleProperty());
        getChildren().addAll(words, deed);
        language.subscribe(this::write);
    }

    /** Tells how far a picture is, what is missing in it, and what stopped a sharper one. */
    void show(PageState newState, @Nullable LeftOut leftOut, @Nullable Problem problem) {
        if (newState != state
                || !Objects.equals(leftOut, shown)
                || !Objects.equals(problem, shownProblem)) {
            state = newState;
            shown = leftOut;
            shownProblem = problem;
            write();
        }
    }

    /** Lies at the foot of a page of this size, in pixels of the window. */
    void place(double width, double height) {
        if (isVisible()) {
            double wide = Math.max(0, Math.min(width - 2 * MARGIN, prefWidth(-1)));
            double tall = prefHeight(wide);
            resizeRelocate(MARGIN, Math.max(0, height - tall - MARGIN), wide, tall);
        }
    }

    private void write() {
        Language in = language.getValue();
        String sentence = sentence(in);
        words.setText(sentence);
        setVisible(!sentence.isEmpty());
        boolean growing = state == PageState.GROWING;
        deed.setVisible(growing || state == PageState.STOPPED || shownProblem != null);
        deed.setText((growing ? Text.VIEWER_STOP_DRAWING : Text.VIEWER_TRY_AGAIN).in(in));
        deed.setOnAction(event -> (growing ? stop : retry).run());
    }

    private String sentence(Language in) {
        LeftOut left = shown;
        Problem problem = shownProblem;
        if (state != PageState.SETTLED) {
            Text how =
                    state == PageState.GROWING
                            ? Text.VIEWER_STILL_DRAWING
                            : Text.VIEWER_DRAWING_STOPPED;
            return how.in(in);
        }
        if (problem != null) {
            return Text.of(problem, in);
        }
        return left == null || left.isNothing() ? "" : Text.VIEWER_LEFT_OUT.in(in, parts(left, in));
    }

    private static String parts(LeftOut left, Language in) {
        return Stream.of(
                        part(Text.VIEWER_LEFT_OUT_PICTURES, left.pictures(), in),
                        part(Text.VIEWER_LEFT_OUT_SHADINGS, left.shadings(), in),
                        part(Text.VIEWER_LEFT_OUT_TEXTS, left.texts(), in),
                        part(Text.VIEWER_LEFT_OUT_OTHERS, left.others(), in))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String part(Text text, int count, Language in) {
        return count == 0 ? null : text.in(in, count);
    }
}

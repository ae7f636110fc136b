package app.seojae.ui.viewer.draw;

import app.seojae.l10n.Language;
import app.seojae.l10n.Text;
import app.seojae.model.Problem;
import app.seojae.pdf.render.draw.LeftOut;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A line at the foot of a page: what of it could not be drawn. */
final class MissingLine extends Label {

    private static final double MARGIN = 6;

    private final ObservableValue<Language> language;
    private @Nullable LeftOut shown;
    private @Nullable Problem shownProblem;

    MissingLine(ObservableValue<Language> language) {
        this.language = language;
        getStyleClass().add("page-missing");
        setManaged(false);
        setVisible(false);
        setMouseTransparent(true);
        setWrapText(true);
        language.subscribe(this::write);
    }

    /** Tells what is missing in a picture, or what stopped a sharper one; nothing where all is there. */
    void show(@Nullable LeftOut leftOut, @Nullable Problem problem) {
        if (!Objects.equals(leftOut, shown) || !Objects.equals(problem, shownProblem)) {
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
        LeftOut left = shown;
        Problem problem = shownProblem;
        String words = "";
        if (problem != null) {
            words = Text.of(problem, in);
        } else if (left != null && !left.isNothing()) {
            words = Text.VIEWER_LEFT_OUT.in(in, parts(left, in));
        }
        setText(words);
        setVisible(!words.isEmpty());
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

package app.seojae.ui.detail;

import app.seojae.l10n.Text;
import app.seojae.model.digest.DigestSection;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.TextSize;
import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.ui.kit.prose.TextRun;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 요약 and 쉬운설명 whole: side by side where both fit, else one below the other. */
final class PaperTexts extends Region {

    private static final double SIZE = 14.5;
    private static final double LINE = 1.75;
    private static final double GAP = 24;

    /**
     * What is made of the words of texts.
     *
     * @param runs turns the runs of a paragraph into others, some with links of their own
     * @param follow told a clicked link of either kind
     */
    record Dressing(UnaryOperator<List<TextRun>> runs, Consumer<String> follow) {}

    private final VBox summary;
    private final VBox easy;
    private final double sideBySide;

    PaperTexts(
            Messages words,
            String summaryText,
            String easyText,
            double sideBySide,
            Dressing dressing) {
        this.sideBySide = sideBySide;
        summary = section(words, words.of(Text.SUMMARY), summaryText, dressing);
        easy = section(words, words.of(Text.EASY), easyText, dressing);
        summary.getStyleClass().add("summary-box");
        easy.getStyleClass().add("easy-box");
        getChildren().addAll(summary, easy);
    }

    /** What one of the two texts is drawn with, if it has one. */
    Optional<MarkdownView> view(DigestSection section) {
        VBox box = section == DigestSection.SUMMARY ? summary : easy;
        return box.getChildren().getLast() instanceof MarkdownView view
                ? Optional.of(view)
                : Optional.empty();
    }

    /** A labelled text in the same type. */
    static VBox section(Messages words, String label, String markdown, Dressing dressing) {
        Label name = new Label(label);
        name.getStyleClass().add("text-label");
        VBox box = new VBox(6, name);
        if (markdown.isBlank()) {
            Label none = new Label(words.of(Text.TEXT_MISSING));
            none.getStyleClass().add("muted");
            box.getChildren().add(none);
        } else {
            MarkdownView view = new MarkdownView(SIZE, LINE, dressing.follow());
            view.dress(dressing.runs());
            view.setMarkdown(markdown);
            box.getChildren().add(view);
        }
        return box;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width >= sideBySide * TextSize.now(this)) {
            double column = column(width);
            return Math.max(summary.prefHeight(column), easy.prefHeight(column));
        }
        return summary.prefHeight(width) + GAP + easy.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private static double column(double width) {
        return Math.floor((width - GAP) / 2);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (width >= sideBySide) {
            double column = column(width);
            summary.resizeRelocate(0, 0, column, summary.prefHeight(column));
            easy.resizeRelocate(column + GAP, 0, column, easy.prefHeight(column));
        } else {
            double first = summary.prefHeight(width);
            summary.resizeRelocate(0, 0, width, first);
            easy.resizeRelocate(0, first + GAP, width, easy.prefHeight(width));
        }
    }
}

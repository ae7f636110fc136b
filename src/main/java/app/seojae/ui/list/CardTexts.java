package app.seojae.ui.list;

import app.seojae.l10n.Text;
import app.seojae.model.PageIndex;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Snippet;
import app.seojae.ui.kit.Messages;
import app.seojae.ui.kit.prose.MarkdownView;
import app.seojae.ui.kit.prose.Prose;
import app.seojae.ui.kit.prose.TextRun;
import app.seojae.ui.kit.prose.TitleRuns;
import app.seojae.ui.written.OriginMark;
import app.seojae.ui.written.SummaryQueue;
import app.seojae.ui.written.WriteBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** 요약 and 쉬운설명 side by side, or as two tabs where there is room for one only. */
public final class CardTexts extends HBox {

    private static final double SIZE = 14;
    private static final double LINE = 1.68;
    private static final double GAP = 20;

    private final Messages words;
    private final VBox summary = new VBox(4);
    private final VBox easy = new VBox(4);
    private final VBox silent = new VBox(4);
    private final VBox single = new VBox(6);
    private final OriginMark mark;
    private final OriginMark tabMark;
    private final WriteBar write;
    private final HBox tabs = new HBox(4);
    private final ToggleButton summaryTab = new ToggleButton();
    private final ToggleButton easyTab = new ToggleButton();
    private final int lines;
    private final Consumer<String> openLink;
    private boolean expanded;
    private boolean narrow;
    private boolean easyFirst;
    private boolean isSilent;

    public CardTexts(
            Messages words,
            int lines,
            Consumer<String> openLink,
            Consumer<Boolean> chooseEasy,
            SummaryQueue writing) {
        super(GAP);
        this.words = words;
        this.lines = lines;
        this.openLink = openLink;
        mark = new OriginMark(words);
        tabMark = new OriginMark(words);
        write = new WriteBar(writing, words);
        silent.getStyleClass().add("summary-box");
        easy.getStyleClass().add("easy-box");
        summary.getStyleClass().add("summary-box");
        ToggleGroup group = new ToggleGroup();
        summaryTab.setText(words.of(Text.SUMMARY));
        easyTab.setText(words.of(Text.EASY));
        for (ToggleButton tab : List.of(summaryTab, easyTab)) {
            tab.setToggleGroup(group);
            tab.getStyleClass().addAll("plain", "small-tab");
            tab.setFocusTraversable(false);
        }
        summaryTab.setOnAction(event -> chooseEasy.accept(false));
        easyTab.setOnAction(event -> chooseEasy.accept(true));
        tabs.setAlignment(Pos.CENTER_LEFT);
        tabs.getChildren().addAll(summaryTab, easyTab, tabMark);
        HBox.setHgrow(single, Priority.ALWAYS);
        for (VBox box : List.of(summary, easy, silent)) {
            box.setMinWidth(0);
            box.setPrefWidth(100);
            HBox.setHgrow(box, Priority.ALWAYS);
        }
        arrange();
    }

    /** As high as the higher column at the width it gets; a box alone reckons with less. */
    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0) {
            return super.computePrefHeight(width);
        }
        double inner = width - snappedLeftInset() - snappedRightInset();
        double column = snapSizeX((inner - snapSpaceX(GAP)) / 2);
        double height =
                narrow || isSilent
                        ? (isSilent ? silent : single).prefHeight(inner)
                        : Math.max(summary.prefHeight(column), easy.prefHeight(column));
        return snappedTopInset() + height + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** Chooses between two columns and two tabs. */
    public void setNarrow(boolean nowNarrow, boolean nowEasyFirst) {
        if (narrow != nowNarrow || easyFirst != nowEasyFirst) {
            narrow = nowNarrow;
            easyFirst = nowEasyFirst;
            arrange();
        }
    }

    /** Shows the texts of a paper. */
    public void show(PaperRow row, @Nullable Snippet snippet, boolean nowExpanded) {
        expanded = nowExpanded;
        write.show(row);
        if (isSilent != row.isSilent()) {
            isSilent = !isSilent;
            arrange();
        }
        if (isSilent) {
            showAbstract(row);
            return;
        }
        mark.show(row.origin());
        tabMark.show(row.origin());
        fill(summary, Text.SUMMARY, row.summary(), snippet, Snippet.Where.SUMMARY);
        fill(easy, Text.EASY, row.easyExplanation(), snippet, Snippet.Where.EASY);
    }

    /** The English abstract, where the texts would stand. */
    private void showAbstract(PaperRow row) {
        String text = row.abstractText();
        Label label = new Label(words.of(text.isBlank() ? Text.SUMMARY : Text.ABSTRACT));
        label.getStyleClass().add("text-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(write, Priority.ALWAYS);
        HBox head = new HBox(8, label, write);
        head.setAlignment(Pos.CENTER_LEFT);
        silent.getChildren().setAll(head, text.isBlank() ? none(missing(row)) : prose(text));
    }

    /** No digest told of a paper the person added, so none is to blame. */
    private static Text missing(PaperRow row) {
        return row.readings() == 0 ? Text.TEXT_NOT_YET : Text.TEXT_MISSING;
    }

    private Label none(Text why) {
        Label none = new Label(words.of(why));
        none.getStyleClass().addAll("muted", "small");
        return none;
    }

    /** An abstract is no Markdown. */
    private Prose prose(String text) {
        Prose prose = new Prose(SIZE, LINE, expanded ? Integer.MAX_VALUE : lines, openLink);
        prose.setRuns(TitleRuns.of(text.replaceAll("\\s+", " ").strip()));
        return prose;
    }

    private void arrange() {
        summaryTab.setSelected(!easyFirst);
        easyTab.setSelected(easyFirst);
        if (isSilent) {
            single.getChildren().clear();
            getChildren().setAll(silent);
        } else if (narrow) {
            single.getChildren().setAll(tabs, easyFirst ? easy : summary);
            getChildren().setAll(single);
        } else {
            single.getChildren().clear();
            getChildren().setAll(summary, easy);
        }
    }

    private void fill(
            VBox box, Text title, String markdown, @Nullable Snippet snippet, Snippet.Where where) {
        Label label = new Label(words.of(title));
        label.getStyleClass().add("text-label");
        HBox head = new HBox(8, label);
        head.setAlignment(Pos.CENTER_LEFT);
        if (where == Snippet.Where.SUMMARY) {
            head.getChildren().add(mark);
        }
        box.getChildren().setAll(head);
        boolean found = snippet != null && snippet.where() == where;
        if (markdown.isBlank()) {
            box.getChildren().add(none(Text.TEXT_MISSING));
        } else if (expanded) {
            MarkdownView whole = new MarkdownView(SIZE, LINE, openLink);
            whole.setMarkdown(markdown);
            box.getChildren().add(whole);
        } else {
            Prose prose = new Prose(SIZE, LINE, lines, openLink);
            prose.setRuns(
                    found && snippet != null ? marked(snippet) : MarkdownView.paragraph(markdown));
            box.getChildren().add(prose);
        }
    }

    /** The same for a hit in the PDF, behind its page. */
    static List<TextRun> onPage(Snippet snippet, Messages words) {
        PageIndex page = snippet.page();
        List<TextRun> runs = new ArrayList<>();
        if (page != null) {
            runs.add(TextRun.of(words.of(Text.FOUND_IN_PDF, page.number()) + ": "));
        }
        if (snippet.where() == Snippet.Where.ANNOTATION) {
            runs.add(TextRun.of(words.of(Text.PLACE_ANNOTATION) + ": "));
        } else if (snippet.where() == Snippet.Where.PRIORITY) {
            runs.add(TextRun.of(words.of(Text.READ_FIRST) + ": "));
        }
        runs.addAll(marked(snippet));
        return runs;
    }

    /** The words around a hit, the hit itself marked. */
    static List<TextRun> marked(Snippet snippet) {
        List<TextRun> runs = new ArrayList<>();
        int at = 0;
        for (Snippet.Mark mark : snippet.marks()) {
            if (mark.start() > at) {
                runs.add(TextRun.of(snippet.text().substring(at, mark.start())));
            }
            runs.add(
                    TextRun.of(
                            snippet.text().substring(mark.start(), mark.end()), TextRun.Look.MARK));
            at = mark.end();
        }
        runs.add(TextRun.of(snippet.text().substring(at)));
        return TitleRuns.withFormulas(runs);
    }
}

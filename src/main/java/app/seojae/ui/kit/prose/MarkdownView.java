package app.seojae.ui.kit.prose;

import app.seojae.markdown.MarkdownReader;
import app.seojae.ui.kit.TextSize;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Draws Markdown with plain JavaFX nodes: nothing in it can run or load anything. */
public final class MarkdownView extends VBox {

    private static final double GAP = 10;
    private static final double MARKER_WIDTH = 20;
    private static final double[] HEADING_SCALE = {1.35, 1.2, 1.1};

    private final double size;
    private final double lineHeight;
    private final Consumer<String> openLink;
    private UnaryOperator<List<TextRun>> dress = UnaryOperator.identity();

    /**
     * @param size of the letters, in pixels
     * @param lineHeight as a multiple of the size
     * @param openLink told the target of a clicked web link
     */
    public MarkdownView(double size, double lineHeight, Consumer<String> openLink) {
        super(GAP);
        this.size = size;
        this.lineHeight = lineHeight;
        this.openLink = openLink;
        getStyleClass().add("markdown");
        setFillWidth(true);
    }

    /** Says what to make of the runs of each paragraph from now on. */
    public void dress(UnaryOperator<List<TextRun>> dressing) {
        dress = dressing;
    }

    /** Shows a Markdown text. */
    public void setMarkdown(String markdown) {
        getChildren().clear();
        blocks(MarkdownReader.parse(markdown), this);
    }

    /** The runs of a text drawn as one paragraph, for places with room for a few lines only. */
    public static List<TextRun> paragraph(String markdown) {
        return MarkdownRuns.inOneParagraph(MarkdownReader.parse(markdown));
    }

    private void blocks(Node parent, VBox into) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> into.getChildren().add(prose(paragraph, 1));
                case Heading heading -> into.getChildren().add(heading(heading));
                case BulletList list -> into.getChildren().add(list(list, 0, false));
                case OrderedList list -> {
                    Integer start = list.getMarkerStartNumber();
                    into.getChildren().add(list(list, start == null ? 1 : start, true));
                }
                case BlockQuote quote -> into.getChildren().add(quote(quote));
                case FencedCodeBlock code -> into.getChildren().add(code(code.getLiteral()));
                case IndentedCodeBlock code -> into.getChildren().add(code(code.getLiteral()));
                case HtmlBlock html -> into.getChildren().add(code(html.getLiteral()));
                case TableBlock table -> into.getChildren().add(table(table));
                case ThematicBreak rule -> into.getChildren().add(rule());
                default -> blocks(node, into);
            }
        }
    }

    private Prose prose(Node block, double scale) {
        Prose prose = new Prose(size * scale, lineHeight, Integer.MAX_VALUE, openLink);
        prose.keyLinks();
        prose.setRuns(dress.apply(MarkdownRuns.of(block)));
        return prose;
    }

    private Prose heading(Heading heading) {
        int level = Math.min(heading.getLevel(), HEADING_SCALE.length) - 1;
        Prose prose = new Prose(size * HEADING_SCALE[level], 1.4, Integer.MAX_VALUE, openLink);
        prose.setRuns(MarkdownRuns.of(heading).stream().map(TextRun::inHeading).toList());
        return prose;
    }

    private VBox list(Node list, int start, boolean numbered) {
        VBox box = new VBox(GAP / 2);
        int number = start;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem) {
                Prose marker = new Prose(size, lineHeight, 1);
                marker.setText(numbered ? number + "." : "•");
                marker.getStyleClass().add("quiet");
                TextSize.follow(
                        marker,
                        times -> {
                            marker.setMinWidth(MARKER_WIDTH * times);
                            marker.setPrefWidth(
                                    (numbered ? MARKER_WIDTH + 6 : MARKER_WIDTH) * times);
                        });
                VBox content = new VBox(GAP / 2);
                blocks(item, content);
                HBox.setHgrow(content, Priority.ALWAYS);
                box.getChildren().add(new HBox(marker, content));
                number++;
            }
        }
        return box;
    }

    private VBox quote(BlockQuote quote) {
        VBox box = new VBox(GAP);
        box.getStyleClass().add("markdown-quote");
        blocks(quote, box);
        return box;
    }

    private static Label code(String literal) {
        Label label = new Label(literal.stripTrailing());
        label.getStyleClass().add("markdown-code");
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Region rule() {
        Region rule = new Region();
        rule.getStyleClass().add("markdown-rule");
        return rule;
    }

    private GridPane table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("markdown-table");
        grid.setMaxWidth(Region.USE_PREF_SIZE);
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                int column = 0;
                for (Node cell = line.getFirstChild(); cell != null; cell = cell.getNext()) {
                    if (cell instanceof TableCell) {
                        VBox box = new VBox(prose(cell, 0.95));
                        box.getStyleClass().add("cell-box");
                        box.setPadding(Insets.EMPTY);
                        grid.add(box, column++, row);
                    }
                }
                row++;
            }
        }
        return grid;
    }
}

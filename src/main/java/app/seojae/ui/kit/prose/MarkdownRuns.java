package app.seojae.ui.kit.prose;

import app.seojae.formula.TexSource;
import app.seojae.markdown.Formula;
import app.seojae.ui.kit.LinkPolicy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Turns Markdown's inline nodes into runs; only http and https links keep their target. */
final class MarkdownRuns extends AbstractVisitor {

    private final List<TextRun> runs = new ArrayList<>();
    private final Set<TextRun.Look> looks = EnumSet.noneOf(TextRun.Look.class);
    private final boolean apart;
    private @Nullable String link;

    /**
     * @param apart whether formulas may stand on lines of their own
     */
    private MarkdownRuns(boolean apart) {
        this.apart = apart;
    }

    /** The runs of one block's inline content. */
    static List<TextRun> of(Node block) {
        MarkdownRuns visitor = new MarkdownRuns(true);
        visitor.visitChildren(block);
        return visitor.runs;
    }

    /** A whole text in one paragraph, its blocks set apart by a blank, for cards. */
    static List<TextRun> inOneParagraph(Node document) {
        MarkdownRuns visitor = new MarkdownRuns(false);
        visitor.flatten(document);
        return visitor.runs;
    }

    private void flatten(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem && node.getParent() instanceof BulletList) {
                blank();
                add("• ");
                flatten(node);
            } else if (node instanceof Block) {
                blank();
                if (isLeaf(node)) {
                    node.accept(this);
                } else {
                    flatten(node);
                }
            } else {
                node.accept(this);
            }
        }
    }

    private static boolean isLeaf(Node node) {
        return node instanceof FencedCodeBlock
                || node instanceof IndentedCodeBlock
                || node instanceof HtmlBlock;
    }

    private void blank() {
        if (!runs.isEmpty() && !runs.getLast().text().endsWith(" ")) {
            add(" ");
        }
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text, looks, link));
        }
    }

    private void with(TextRun.Look look, Node node) {
        boolean first = looks.add(look);
        visitChildren(node);
        if (first) {
            looks.remove(look);
        }
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Formula formula) {
            String source = formula.source();
            boolean display = apart && TexSource.isDisplay(source);
            runs.add(TextRun.formula(source, looks, link, display));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(StrongEmphasis strong) {
        with(TextRun.Look.STRONG, strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        with(TextRun.Look.EMPHASIS, emphasis);
    }

    @Override
    public void visit(Code code) {
        looks.add(TextRun.Look.CODE);
        add(code.getLiteral());
        looks.remove(TextRun.Look.CODE);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        add(code.getLiteral().strip());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        add(code.getLiteral().strip());
    }

    @Override
    public void visit(HtmlBlock html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak line) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        add("\n");
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
    }

    @Override
    public void visit(Link node) {
        String before = link;
        link = LinkPolicy.isWeb(node.getDestination()) ? node.getDestination() : null;
        visitChildren(node);
        link = before;
    }
}

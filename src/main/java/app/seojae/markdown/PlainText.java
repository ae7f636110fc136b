package app.seojae.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a person reads of a Markdown text, on one line: for search, snippets and first words. */
public final class PlainText {

    private static final String MARKS = "*_`[]<>\\#|&~$";

    private PlainText() {}

    /**
     * The text without marks, every run of white space one blank. Quick where there are no marks.
     */
    @SuppressWarnings("ReferenceEquality") // the very node it began at
    public static String of(String markdown) {
        if (isPlain(markdown)) {
            return collapsed(new StringBuilder(markdown));
        }
        StringBuilder out = new StringBuilder(markdown.length());
        Node document = MarkdownReader.parse(markdown);
        Node node = document;
        while (true) {
            add(node, out);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
            }
            if (node == document) {
                return collapsed(out);
            }
            node = node.getNext();
        }
    }

    /** Words at the same level stand together; blocks and line ends are parted by a blank. */
    private static void add(Node node, StringBuilder out) {
        switch (node) {
            case Text text -> out.append(text.getLiteral());
            case Formula formula -> out.append(formula.source());
            case Code code -> out.append(code.getLiteral());
            case FencedCodeBlock code -> out.append(' ').append(code.getLiteral());
            case IndentedCodeBlock code -> out.append(' ').append(code.getLiteral());
            case Block block -> out.append(' ');
            case SoftLineBreak line -> out.append(' ');
            case HardLineBreak line -> out.append(' ');
            case TableCell cell -> out.append(' ');
            default -> {}
        }
    }

    private static boolean isPlain(String text) {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean block = start && (c == '-' || c == '+' || c == '=' || (c >= '0' && c <= '9'));
            if (c < 128 && (block || MARKS.indexOf(c) >= 0)) {
                return false;
            }
            start = c == '\n' || (start && c == ' ');
        }
        return true;
    }

    private static String collapsed(StringBuilder text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0') {
                gap = !out.isEmpty();
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}

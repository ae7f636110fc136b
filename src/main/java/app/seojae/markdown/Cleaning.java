package app.seojae.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Makes a parsed document safe to show: no HTML, no marks of ours, not too deep. */
final class Cleaning {

    private static final int DEEPEST_INLINE = 2 * MarkdownReader.DEEPEST;

    private Cleaning() {}

    /** Walks the tree without calling itself; {@code false} where it is too deep to be shown. */
    @SuppressWarnings("ReferenceEquality") // this very node, not one like it
    static boolean clean(Node document, boolean marked) {
        Node node = document;
        int depth = 0;
        while (true) {
            node = marked || isHtml(node) ? cleaned(node, marked) : node;
            Node child = node.getFirstChild();
            if (child != null) {
                node = child;
                if (++depth > DEEPEST_INLINE) {
                    return false;
                }
                continue;
            }
            while (node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == document) {
                return true;
            }
            node = node.getNext();
        }
    }

    private static Node cleaned(Node node, boolean marked) {
        switch (node) {
            case Text text -> text.setLiteral(KoreanFlanking.unmark(text.getLiteral()));
            case Code code -> code.setLiteral(KoreanFlanking.unmark(code.getLiteral()));
            case FencedCodeBlock code -> code.setLiteral(KoreanFlanking.unmark(code.getLiteral()));
            case IndentedCodeBlock code ->
                    code.setLiteral(KoreanFlanking.unmark(code.getLiteral()));
            case Link link -> {
                link.setDestination(KoreanFlanking.unmark(link.getDestination()));
                link.setTitle(unmark(link.getTitle()));
            }
            case Image image -> {
                image.setDestination(KoreanFlanking.unmark(image.getDestination()));
                image.setTitle(unmark(image.getTitle()));
            }
            case HtmlInline html -> {
                return replaced(
                        html,
                        marked ? KoreanFlanking.unmark(html.getLiteral()) : html.getLiteral());
            }
            case HtmlBlock html -> {
                return replaced(
                        html,
                        marked ? KoreanFlanking.unmark(html.getLiteral()) : html.getLiteral());
            }
            default -> {}
        }
        return node;
    }

    private static boolean isHtml(Node node) {
        return node instanceof HtmlInline || node instanceof HtmlBlock;
    }

    private static Node replaced(Node html, String literal) {
        Text text = new Text(literal);
        html.insertAfter(text);
        html.unlink();
        return text;
    }

    private static @Nullable String unmark(@Nullable String text) {
        return text == null ? null : KoreanFlanking.unmark(text);
    }
}

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
            node = cleaned(node, marked);
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
            case Text text -> {
                text.setLiteral(unmark(text.getLiteral(), marked));
                if (Formulas.isMarked(text.getLiteral())) {
                    return Formulas.split(text);
                }
            }
            case Code code -> code.setLiteral(raw(code.getLiteral(), marked));
            case FencedCodeBlock code -> code.setLiteral(raw(code.getLiteral(), marked));
            case IndentedCodeBlock code -> code.setLiteral(raw(code.getLiteral(), marked));
            case Link link -> {
                link.setDestination(address(link.getDestination(), marked));
                link.setTitle(title(link.getTitle(), marked));
            }
            case Image image -> {
                image.setDestination(address(image.getDestination(), marked));
                image.setTitle(title(image.getTitle(), marked));
            }
            case HtmlInline html -> {
                return replaced(html, raw(html.getLiteral(), marked));
            }
            case HtmlBlock html -> {
                return replaced(html, raw(html.getLiteral(), marked));
            }
            default -> {}
        }
        return node;
    }

    private static Node replaced(Node html, String literal) {
        Text text = new Text(literal);
        html.insertAfter(text);
        html.unlink();
        return text;
    }

    private static String unmark(String text, boolean marked) {
        return marked ? KoreanFlanking.unmark(text) : text;
    }

    private static String raw(String literal, boolean marked) {
        return Formulas.raw(unmark(literal, marked));
    }

    private static String address(String text, boolean marked) {
        return Formulas.unmark(unmark(text, marked));
    }

    private static @Nullable String title(@Nullable String text, boolean marked) {
        return text == null ? null : address(text, marked);
    }
}

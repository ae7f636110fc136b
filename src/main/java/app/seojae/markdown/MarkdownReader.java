package app.seojae.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Parses the Markdown of a digest's text or a note: tables, bold as Koreans write it, formulas as
 * nodes of their own, raw HTML as text. Stateless and safe for any thread; no text makes it throw.
 */
public final class MarkdownReader {

    /** A text beyond this many characters is shown as it is written. */
    static final int LONGEST = 200_000;

    /** So deep may quotes, lists and emphasis stand in one another. */
    static final int DEEPEST = 64;

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(
                    Heading.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class,
                    IndentedCodeBlock.class);

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .enabledBlockTypes(BLOCKS)
                    .maxOpenBlockParsers(DEEPEST)
                    .maxInlineNesting(DEEPEST)
                    .build();

    private MarkdownReader() {}

    /**
     * The document of a text. It holds no {@code HtmlInline} or {@code HtmlBlock} and is at most
     * {@value #DEEPEST} inline levels deep, so that a visitor may call itself.
     */
    public static Node parse(String markdown) {
        if (markdown.length() > LONGEST) {
            return plain(markdown);
        }
        String source = KoreanFlanking.mark(Formulas.mark(markdown));
        boolean marked = markdown.indexOf(KoreanFlanking.MARK) < 0;
        Node document = PARSER.parse(source);
        return Cleaning.clean(document, marked) ? document : plain(markdown);
    }

    /** The text as written, a paragraph a line. */
    private static Node plain(String markdown) {
        Document document = new Document();
        Paragraph paragraph = new Paragraph();
        document.appendChild(paragraph);
        int lines = 0;
        int start = 0;
        int end = markdown.indexOf('\n');
        while (end >= 0 && lines++ < DEEPEST) {
            paragraph.appendChild(new Text(markdown.substring(start, end)));
            paragraph.appendChild(new HardLineBreak());
            start = end + 1;
            end = markdown.indexOf('\n', start);
        }
        paragraph.appendChild(new Text(markdown.substring(start)));
        return document;
    }
}

package app.seojae.pdf.text.layout;

import app.seojae.model.PageIndex;
import app.seojae.pdf.outline.OutlineItem;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.TextBlock;
import app.seojae.pdf.text.TextBlock.Kind;
import app.seojae.pdf.text.TextLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes an outline from the headings of a document that has none, by their font and numbering;
 * pure.
 */
public final class Headings {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "((?:Appendix )?[A-Z]|\\d{1,2}|[IVX]{1,5}(?=\\.))((?:\\.\\d{1,2}){0,3})[.:]? +"
                            + "(\\p{L}.*|\\d+\\S* \\p{L}.*|[“\"(\\[].*)");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(abstract|(selected )?references|bibliography|acknowledge?ments?( .*)?|append(ix|ices)"
                            + "|supplement(ary|al) materials?|impact statement|limitations?"
                            + "|ethic(s|al) (statement|considerations?)|broader impacts?"
                            + "|reproducibility statement|author contributions?|conclusions?"
                            + "|introduction|참고 ?문헌|초록|요약|서론|결론|부록|감사의 글)[.:]?",
                    Pattern.CASE_INSENSITIVE);

    /** Sections that have a number wherever sections have numbers. */
    private static final Pattern COUNTED =
            Pattern.compile("(introduction|conclusions?|서론|결론).*", Pattern.CASE_INSENSITIVE);

    private static final String NONE = "";
    private static final int MAX_ITEMS = 2_000;
    private static final int MAX_TITLE = 200;

    /** A heading as it stands on its page. */
    private record Found(
            String title,
            float size,
            boolean bold,
            PageIndex page,
            TextBlock block,
            String number) {}

    private Headings() {}

    /** The headings in order, page by page. */
    public static List<OutlineItem> of(List<PageText> pages) {
        List<Found> found = new ArrayList<>();
        for (PageText page : pages) {
            for (TextBlock block : page.blocks()) {
                Found heading = block.kind() == Kind.HEADING ? found(page, block) : null;
                if (heading != null && found.size() < MAX_ITEMS) {
                    found.add(heading);
                }
            }
        }
        return new Choice(found).items();
    }

    private static @Nullable Found found(PageText page, TextBlock block) {
        StringBuilder title = new StringBuilder();
        Hyphenation hyphens = new Hyphenation();
        for (int i = block.firstLine(); i < block.endLine(); i++) {
            TextLine line = page.lines().get(i);
            hyphens.append(title, page.text().substring(line.start(), line.end()));
        }
        if (title.length() > MAX_TITLE) {
            return null;
        }
        TextLine first = page.lines().get(block.firstLine());
        Matcher matcher = NUMBERED.matcher(title);
        String number = matcher.matches() ? title.substring(0, matcher.end(2)) : NONE;
        return new Found(title.toString(), first.size(), first.bold(), page.page(), block, number);
    }

    /** Keeps the headings that look like the document's sections. */
    private static final class Choice {
        private final List<Found> found;
        private float section;

        Choice(List<Found> found) {
            this.found = found;
        }

        List<OutlineItem> items() {
            Map<Float, Integer> sizes = new HashMap<>();
            int numbered = 0;
            for (Found heading : found) {
                boolean top = !heading.number.isEmpty() && heading.number.indexOf('.') < 0;
                if (top || NAMED.matcher(heading.title).matches()) {
                    sizes.merge(Math.round(heading.size * 2) / 2f, 1, Integer::sum);
                    numbered += top ? 1 : 0;
                }
            }
            section =
                    sizes.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(0f);
            boolean isNumbered = numbered >= 3;
            List<OutlineItem> items = new ArrayList<>();
            for (Found heading : found) {
                int level = level(heading, isNumbered, items.isEmpty());
                if (level > 0) {
                    items.add(
                            new OutlineItem(
                                    heading.title, level, heading.page, heading.block.quad().a()));
                }
            }
            return items;
        }

        private int level(Found heading, boolean isNumbered, boolean first) {
            boolean named = NAMED.matcher(heading.title).matches();
            if (!heading.number.isEmpty()) {
                int dots = (int) heading.number.chars().filter(c -> c == '.').count();
                boolean like = dots > 0 || Math.abs(heading.size - section) < section * 0.12f;
                return like ? dots + 1 : 0;
            }
            if (named) {
                boolean known = isNumbered && COUNTED.matcher(heading.title).matches();
                return !known && heading.size > section * 0.8f ? 1 : 0;
            }
            if (isNumbered || section == 0) {
                return 0;
            }
            if (first || heading.size > section * 1.3f) {
                return 0;
            }
            return heading.size > section - 0.3f ? 1 : heading.bold ? 2 : 0;
        }
    }
}

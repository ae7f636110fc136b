package app.seojae.pdf.text;

import app.seojae.pdf.OutlineItem;
import java.util.ArrayList;
import java.util.List;

/** Makes an outline from the headings of a document that has none; pure. */
public final class Headings {

    private Headings() {}

    /** The headings in order, by their font and numbering. */
    public static List<OutlineItem> of(List<PageText> pages) {
        List<OutlineItem> items = new ArrayList<>();
        for (PageText page : pages) {
            for (TextBlock block : page.blocks()) {
                if (block.kind() == TextBlock.Kind.HEADING) {
                    TextLine line = page.lines().get(block.firstLine());
                    items.add(
                            new OutlineItem(
                                    page.text().substring(line.start(), line.end()),
                                    1,
                                    page.page(),
                                    block.quad().a()));
                }
            }
        }
        return items;
    }
}

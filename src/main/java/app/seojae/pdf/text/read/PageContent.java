package app.seojae.pdf.text.read;

import app.seojae.pdf.outline.LinkTarget;
import app.seojae.pdf.outline.PageLink;
import app.seojae.pdf.text.PageText;
import java.util.List;

/**
 * What can be read of a page.
 *
 * @param links those the file itself lays over the page
 */
public record PageContent(PageText text, List<PageLink> links) {

    public PageContent {
        links = List.copyOf(links);
    }

    /** Some files say the page of their references but not the place: their words know better. */
    public List<PageLink> preciseLinks() {
        return links.stream()
                .filter(
                        link ->
                                !(link.target() instanceof LinkTarget.Place place)
                                        || place.point() != null)
                .toList();
    }
}

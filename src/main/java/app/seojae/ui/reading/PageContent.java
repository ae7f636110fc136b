package app.seojae.ui.reading;

import app.seojae.pdf.PageLink;
import app.seojae.pdf.text.PageText;
import java.util.List;

/**
 * What can be read of a page.
 *
 * @param links those the file itself lays over the page
 */
record PageContent(PageText text, List<PageLink> links) {

    PageContent {
        links = List.copyOf(links);
    }
}

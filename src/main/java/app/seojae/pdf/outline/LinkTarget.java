package app.seojae.pdf.outline;

import app.seojae.model.PageIndex;
import app.seojae.model.annotation.PdfPoint;
import org.jspecify.annotations.Nullable;

/** Where a link leads. */
public sealed interface LinkTarget {

    /**
     * A place in the same document.
     *
     * @param point on it in PDF user space, or {@code null} for its top
     */
    record Place(PageIndex page, @Nullable PdfPoint point) implements LinkTarget {}

    /**
     * A page of the web, opened only after a person saw its address.
     *
     * @param address whole, {@code http} or {@code https}
     */
    record Web(String address) implements LinkTarget {}
}

package app.seojae.model.annotation;

import app.seojae.model.digest.DigestSection;
import java.util.List;

/** What an annotation holds on to. */
public sealed interface Anchor {

    /** The words it marks and those around; empty for a place without words. */
    Quote quote();

    /**
     * Pages of a PDF.
     *
     * @param version the fingerprint of the PDF's text it was made on, or last placed by hand on
     * @param regions at least one, in order of pages
     */
    record Pages(String version, Quote quote, List<PageRegion> regions) implements Anchor {
        public Pages {
            regions = List.copyOf(regions);
            if (regions.isEmpty()) {
                throw new IllegalArgumentException("a mark on no page");
            }
        }

        /** The page it begins on, counted from 1. */
        public int page() {
            return regions.getFirst().page();
        }
    }

    /** A digest's text, in plain words as it is shown; the place is looked up by the quote. */
    record InDigest(DigestSection section, Quote quote) implements Anchor {}
}

package app.seojae.model.annotation;

import app.seojae.model.PageIndex;
import app.seojae.model.digest.DigestSection;
import java.util.List;

/** What an annotation holds on to. */
public sealed interface Anchor {

    /** The words it marks and those around; empty for a place without words. */
    Quote quote();

    /**
     * Pages of a PDF.
     *
     * @param version the text it was made on, or last placed by hand on
     * @param regions at least one, in order of pages
     */
    record Pages(TextVersion version, Quote quote, List<PageRegion> regions) implements Anchor {
        public Pages {
            regions = List.copyOf(regions);
            if (regions.isEmpty()) {
                throw new IllegalArgumentException("an annotation on no page");
            }
        }

        /** The page it begins on. */
        public PageIndex page() {
            return regions.getFirst().page();
        }

        /**
         * The place as it is after a change by who did not know yet which text it was made on: what
         * was known before is not taken back, unless it stands elsewhere now.
         */
        public Pages after(Pages before) {
            boolean same =
                    regions.equals(before.regions) && quote.exact().equals(before.quote.exact());
            return !version.isKnown() && same ? before : this;
        }
    }

    /** A digest's text, in plain words as it is shown; the place is looked up by the quote. */
    record InDigest(DigestSection section, Quote quote) implements Anchor {}
}

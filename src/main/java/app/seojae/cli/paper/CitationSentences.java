package app.seojae.cli.paper;

import app.seojae.l10n.Text;
import app.seojae.library.citation.CitationState;

/** Says why nothing is known of whom a paper cites. */
final class CitationSentences {

    private CitationSentences() {}

    static Text of(CitationState state) {
        return switch (state) {
            case NO_PDF -> Text.CITATIONS_NO_PDF;
            case WAITING -> Text.CITATIONS_WAITING;
            case UNREADABLE -> Text.CITATIONS_UNREADABLE;
            case NO_LIST, LISTED -> Text.CITATIONS_NO_LIST;
        };
    }
}

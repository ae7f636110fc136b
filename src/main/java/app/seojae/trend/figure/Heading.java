package app.seojae.trend.figure;

import app.seojae.l10n.Text;
import java.util.Locale;

/** What stands over a column of figures. */
public enum Heading {
    WEEK(Text.TREND_WEEK),
    DAY(Text.TREND_DAY),
    FIELD(Text.TREND_FIELD),
    PAPER(Text.TREND_NUMBER),
    TITLE(Text.TREND_TITLE),
    PAPERS(Text.TREND_PAPERS),
    OF(Text.TREND_OF),
    SHARE(Text.TREND_SHARE),
    LOW(Text.TREND_LOW),
    HIGH(Text.TREND_HIGH),
    PAPERS_BEFORE(Text.TREND_PAPERS_BEFORE),
    OF_BEFORE(Text.TREND_OF_BEFORE),
    DIFFERENCE(Text.TREND_DIFFERENCE),
    UPVOTES(Text.TREND_UPVOTES),
    KEPT(Text.TREND_KEPT),
    READ(Text.TREND_READ),
    ANNOTATED(Text.TREND_ANNOTATED);

    private final Text text;

    Heading(Text text) {
        this.text = text;
    }

    /** What a person reads. */
    public Text text() {
        return text;
    }

    /** What a program reads; never another. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package app.seojae.trend.figure;

import app.seojae.l10n.Text;

/** The charts there are. */
public enum ChartName {
    FIELDS("fields-by-week", Text.TREND_FIELDS_TITLE),
    RISING("rising", Text.TREND_RISING_TITLE),
    UPVOTES("upvotes", Text.TREND_UPVOTES_TITLE),
    READING("reading", Text.TREND_READING_TITLE),
    CALENDAR("calendar", Text.TREND_CALENDAR_TITLE);

    private final String file;
    private final Text title;

    ChartName(String file, Text title) {
        this.file = file;
        this.title = title;
    }

    /** The name of its files, without an end. */
    public String file() {
        return file;
    }

    /** What stands over it. */
    public Text title() {
        return title;
    }
}

package app.seojae.trend;

import java.time.LocalDate;

/** Something the person did with a paper on a day. */
public record Deed(Kind kind, long paper, LocalDate day) {

    /** What she did: kept it to be read, read it to its end, annotated it, opened it. */
    public enum Kind {
        KEPT,
        READ,
        ANNOTATED,
        OPENED
    }
}

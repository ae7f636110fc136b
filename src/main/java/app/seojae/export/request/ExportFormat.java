package app.seojae.export.request;

import java.util.Locale;

/** The formats, each into a folder, a file a paper, or all into one file. */
public enum ExportFormat {
    MARKDOWN(true, ""),
    PDF(true, ""),
    BIBTEX(false, ".bib"),
    RIS(false, ".ris"),
    CSL_JSON(false, ".json"),
    REFERENCE(false, ".txt"),
    W3C_ANNOTATION(false, ".jsonld");

    private final boolean intoFolder;
    private final String ending;

    ExportFormat(boolean intoFolder, String ending) {
        this.intoFolder = intoFolder;
        this.ending = ending;
    }

    /** Whether each paper has a file of its own in a folder. */
    public boolean isIntoFolder() {
        return intoFolder;
    }

    /** How the one file's name ends; the empty string for a folder. */
    public String ending() {
        return ending;
    }

    /** Its word on the command line: {@code csl-json}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

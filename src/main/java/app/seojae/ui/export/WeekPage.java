package app.seojae.ui.export;

import app.seojae.export.markdown.WeekExport;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.ui.kit.Messages;
import java.time.LocalDate;
import java.time.ZoneId;

/** Writes the page of the last seven days into a file the person names. On the FX thread. */
public final class WeekPage {

    private static final int DAYS = 7;

    private final Library library;
    private final Messages words;
    private final NamedFile file;

    public WeekPage(Library library, Messages words, NamedFile file) {
        this.library = library;
        this.words = words;
        this.file = file;
    }

    /** Asks for the file and writes; what stands in it around the page stays. */
    public void write() {
        ZoneId zone = ZoneId.systemDefault();
        LocalDate today = LocalDate.now(zone);
        WeekExport export = WeekExport.in(words.language());
        file.write(
                words.of(Text.WEEK_FILE_NAME, today.toString()) + ".md",
                out -> library.weeks().write(today.minusDays(DAYS), zone, export, out),
                (changed, out) ->
                        words.of(changed ? Text.CLI_WEEK_WRITTEN : Text.CLI_WEEK_SAME, out));
    }
}

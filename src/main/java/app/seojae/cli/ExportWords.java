package app.seojae.cli;

import app.seojae.export.MarkdownWords;
import app.seojae.l10n.Language;
import app.seojae.l10n.Text;

/** The words of exported files in a language. */
final class ExportWords {

    private ExportWords() {}

    static MarkdownWords of(Language language) {
        return new MarkdownWords(
                Text.CLI_NOTE.in(language),
                Text.CLI_MARKS.in(language),
                Text.CLI_MARK_GONE.in(language),
                page -> Text.CLI_PAGE.in(language, page),
                colour -> Text.of(colour).in(language));
    }
}

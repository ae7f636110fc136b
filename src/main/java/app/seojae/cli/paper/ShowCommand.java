package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.l10n.Text;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one paper with everything known of it. */
@Command(name = "show")
public final class ShowCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "1..*")
    private List<String> papers = List.of();

    public ShowCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        for (Paper paper : library.browse().papers(resolve(library, papers))) {
            if (isJson()) {
                PaperJson writing = new PaperJson(language());
                terminal()
                        .json(
                                json -> {
                                    writing.write(json, paper);
                                    writing.readings(json, paper);
                                });
            } else {
                write(paper);
            }
        }
    }

    private void write(Paper paper) {
        PaperRow row = paper.row();
        terminal().line(row.title());
        terminal().line(PaperListing.of(row, language()));
        line(Text.CLI_FIELDS, String.join(", ", row.fields()));
        line(Text.CLI_TAGS, String.join(", ", row.tags()));
        line(Text.CLI_COLLECTIONS, String.join(", ", paper.collections()));
        line(Text.CLI_LINK, Objects.requireNonNullElse(paper.pdfUrl(), ""));
        line(Text.CLI_PDF, row.pdf().path() == null ? "" : row.pdf().path());
        paragraph(Text.CLI_SUMMARY, row.summary());
        paragraph(Text.CLI_EASY, row.easyExplanation());
        paragraph(Text.CLI_NOTE, paper.note());
    }

    private void line(Text label, String value) {
        if (!value.isBlank()) {
            terminal().line(text(label) + ": " + value);
        }
    }

    private void paragraph(Text label, String value) {
        if (!value.isBlank()) {
            terminal().line("");
            terminal().line("[" + text(label) + "]");
            terminal().line(value);
        }
    }
}

package app.seojae.cli.paper;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.library.Library;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import java.util.List;

/** Answers a change with the papers as they stand after it. */
public final class ChangedPapers {

    private ChangedPapers() {}

    /** Writes each paper as a line, or as an object of JSON where that is asked for. */
    public static void tell(LibraryCommand command, Library library, List<Long> ids)
            throws SeojaeException {
        PaperJson writing = new PaperJson(command.language());
        for (Paper paper : library.browse().papers(ids)) {
            if (command.isJson()) {
                command.terminal().json(json -> writing.write(json, paper));
            } else {
                command.terminal().line(PaperListing.of(paper.row(), command.language()));
            }
        }
    }
}

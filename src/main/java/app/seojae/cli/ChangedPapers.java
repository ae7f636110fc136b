package app.seojae.cli;

import app.seojae.library.Library;
import app.seojae.model.Paper;
import app.seojae.model.SeojaeException;
import java.util.List;

/** Answers a change with the papers as they stand after it. */
final class ChangedPapers {

    private ChangedPapers() {}

    static void tell(LibraryCommand command, Library library, List<Long> ids)
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

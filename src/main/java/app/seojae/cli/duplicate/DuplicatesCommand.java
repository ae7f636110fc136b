package app.seojae.cli.duplicate;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.paper.PaperJson;
import app.seojae.cli.paper.PaperListing;
import app.seojae.library.Library;
import app.seojae.library.duplicate.DuplicateGroup;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.Paper;
import app.seojae.work.CancelFlag;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/** Lists papers that look like one, the one that would stay first in each group. */
@Command(name = "duplicates")
public final class DuplicatesCommand extends LibraryCommand {

    public DuplicatesCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        int number = 0;
        for (DuplicateGroup group :
                library.finding().duplicates().likely(CancelFlag.never()).groups()) {
            number++;
            for (Paper paper : group.papers()) {
                write(number, paper, reasons(group));
            }
        }
    }

    private static List<String> reasons(DuplicateGroup group) {
        return group.reasons().stream()
                .sorted()
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void write(int group, Paper paper, List<String> reasons) {
        if (isJson()) {
            PaperJson writing = new PaperJson(language());
            terminal()
                    .json(
                            json -> {
                                writing.write(json, paper);
                                json.name("group").value(group);
                                PaperJson.strings(json, "reasons", reasons);
                            });
        } else {
            terminal().line(group + "  " + PaperListing.of(paper.row(), language()).strip());
        }
    }
}

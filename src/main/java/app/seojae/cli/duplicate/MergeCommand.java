package app.seojae.cli.duplicate;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.paper.ChangedPapers;
import app.seojae.library.Library;
import app.seojae.library.duplicate.Duplicates;
import app.seojae.model.SeojaeException;
import app.seojae.work.CancelFlag;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts papers together with the one named first. */
@Command(name = "merge")
public final class MergeCommand extends LibraryCommand {

    @Parameters(paramLabel = "KEEP", index = "0")
    private String keep = "";

    @Parameters(paramLabel = "OTHER", index = "1..*", arity = "1..*")
    private List<String> others = List.of();

    public MergeCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        List<Long> kept = resolve(library, List.of(keep));
        List<Long> rest = resolve(library, others);
        if (kept.isEmpty() || rest.isEmpty()) {
            return;
        }
        Duplicates duplicates = library.finding().duplicates();
        List<Long> all = new ArrayList<>(rest);
        all.addAll(kept);
        duplicates.merge(kept.getFirst(), rest, duplicates.texts(all, CancelFlag.never()));
        ChangedPapers.tell(this, library, kept);
    }
}

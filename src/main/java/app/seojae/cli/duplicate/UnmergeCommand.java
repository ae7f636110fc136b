package app.seojae.cli.duplicate;

import app.seojae.cli.command.LibraryCommand;
import app.seojae.cli.command.Root;
import app.seojae.cli.paper.ChangedPapers;
import app.seojae.library.Library;
import app.seojae.library.duplicate.Duplicates;
import app.seojae.library.duplicate.StandingMerge;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes merges back: each paper named is one again that was put together with another. */
@Command(name = "unmerge")
public final class UnmergeCommand extends LibraryCommand {

    @Parameters(paramLabel = "PAPER", arity = "1..*")
    private List<String> papers = List.of();

    public UnmergeCommand(Root root) {
        super(root);
    }

    @Override
    protected void run(Library library) throws SeojaeException {
        Duplicates duplicates = library.finding().duplicates();
        for (String paper : papers) {
            Optional<StandingMerge> merge = duplicates.merged(paper);
            if (merge.isEmpty()) {
                fail(Problem.of(ProblemKind.NOT_MERGED, paper));
                continue;
            }
            try {
                duplicates.part(merge.get());
                ChangedPapers.tell(this, library, List.of(merge.get().kept(), merge.get().other()));
            } catch (SeojaeException e) {
                if (e.problem().kind() != ProblemKind.MERGED_AGAIN) {
                    throw e;
                }
                fail(e.problem());
            }
        }
    }
}

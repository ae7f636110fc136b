package app.seojae.ui.window;

import app.seojae.l10n.Text;
import app.seojae.model.SeojaeException;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.transfer.ImportModel;
import app.seojae.work.Lane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * Takes files in that a person chooses or drops: digests, folders of them, PDFs for papers.
 * Confined to the FX thread.
 */
public final class ImportActions {

    private final WindowNeeds needs;
    private final Session session;
    private final PaperActions actions;
    private final ImportModel imports;
    private final Notices notices;

    ImportActions(
            WindowNeeds needs,
            Session session,
            PaperActions actions,
            ImportModel imports,
            Notices notices) {
        this.needs = needs;
        this.session = session;
        this.actions = actions;
        this.imports = imports;
        this.notices = notices;
    }

    /** Lets the person choose digest files, and takes them in. */
    public void chooseDigests() {
        importAny(needs.dialogs().chooseDigests());
    }

    /** Lets the person choose a folder of digests, and takes it in. */
    public void chooseFolder() {
        needs.dialogs().chooseFolder().ifPresent(folder -> importAny(List.of(folder)));
    }

    /** Takes in whatever there is; PDFs after the digests, with which their papers may come. */
    public void take(List<Path> paths) {
        List<Path> pdfs = paths.stream().filter(ImportActions::isPdf).toList();
        List<Path> others = paths.stream().filter(path -> !isPdf(path)).toList();
        if (others.isEmpty()) {
            takePdfs(pdfs);
        } else {
            imports.importPaths(others, () -> takePdfs(pdfs));
        }
    }

    private static boolean isPdf(Path path) {
        return !Files.isDirectory(path)
                && path.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    /** One is for the paper that is chosen; of several each must name its own. */
    private void takePdfs(List<Path> pdfs) {
        if (pdfs.size() == 1 && session.selectedPaper().isPresent()) {
            takePdf(pdfs.getFirst());
        } else if (!pdfs.isEmpty()) {
            needs.background().run(Lane.WRITE, () -> addNamed(pdfs)).then(this::tellTaken);
        }
    }

    /**
     * What came of several PDFs.
     *
     * @param unknown the names of those that name no paper of the library
     */
    private record Taken(int count, List<String> unknown) {}

    private Taken addNamed(List<Path> pdfs) throws SeojaeException {
        int taken = 0;
        List<String> unknown = new ArrayList<>();
        for (Path pdf : pdfs) {
            String name = String.valueOf(pdf.getFileName());
            OptionalLong paper =
                    needs.library().browse().resolve(name.substring(0, name.length() - 4));
            if (paper.isEmpty()) {
                unknown.add(name);
                continue;
            }
            try {
                needs.transfers().pdfs().add(paper.getAsLong(), pdf);
                taken++;
            } catch (SeojaeException e) {
                needs.background().tell(e.problem());
            }
        }
        return new Taken(taken, unknown);
    }

    private void tellTaken(Taken taken) {
        if (taken.count() > 0) {
            notices.say(needs.words().of(Text.PDFS_TAKEN, needs.words().number(taken.count())));
        }
        if (!taken.unknown().isEmpty()) {
            notices.say(
                    needs.words()
                            .of(
                                    Text.PDFS_UNKNOWN,
                                    needs.words().number(taken.unknown().size()),
                                    taken.unknown().getFirst()));
        }
    }

    private void importAny(List<Path> paths) {
        if (!paths.isEmpty()) {
            imports.importPaths(paths);
        }
    }

    /** Lets the person choose a PDF for the chosen paper. */
    public void addPdf() {
        needs.dialogs().choosePdf().ifPresent(this::takePdf);
    }

    /** Takes a PDF from disk as the chosen paper's; says so once it is in. */
    public void takePdf(Path file) {
        session.selectedPaper()
                .ifPresent(
                        paper ->
                                actions.change(
                                        () -> needs.transfers().pdfs().add(paper, file),
                                        () -> notices.say(needs.words().of(Text.PDF_TAKEN))));
    }
}

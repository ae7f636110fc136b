package app.seojae.ui.window;

import app.seojae.l10n.Text;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.session.Session;
import app.seojae.ui.transfer.ImportModel;
import java.nio.file.Path;
import java.util.List;

/** Takes files in: digests and folders a person chooses, a PDF for the chosen paper. */
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

    public void chooseDigests() {
        importAny(needs.dialogs().chooseDigests());
    }

    public void chooseFolder() {
        needs.dialogs().chooseFolder().ifPresent(folder -> importAny(List.of(folder)));
    }

    private void importAny(List<Path> paths) {
        if (!paths.isEmpty()) {
            imports.importPaths(paths);
        }
    }

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

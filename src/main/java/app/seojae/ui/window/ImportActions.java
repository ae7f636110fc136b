package app.seojae.ui.window;

import app.seojae.l10n.Text;
import app.seojae.library.own.FirstPage;
import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.control.Notices;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.ui.list.ListModel;
import app.seojae.ui.own.AddPapersModel;
import app.seojae.ui.session.PaperActions;
import app.seojae.ui.transfer.ImportModel;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Takes files in that a person chooses or drops: digests, folders of them, PDFs for papers.
 * Confined to the FX thread.
 */
public final class ImportActions {

    private final WindowNeeds needs;
    private final ListModel list;
    private final PaperActions actions;
    private final ImportModel imports;
    private final AddPapersModel adding;
    private final Notices notices;

    ImportActions(
            WindowNeeds needs,
            ListModel list,
            PaperActions actions,
            ImportModel imports,
            AddPapersModel adding,
            Notices notices) {
        this.needs = needs;
        this.list = list;
        this.actions = actions;
        this.imports = imports;
        this.adding = adding;
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

    /** Those that are called by a paper of the library are its; the others are asked about. */
    private void takePdfs(List<Path> pdfs) {
        if (!pdfs.isEmpty()) {
            needs.background()
                    .run(Lane.WRITE, () -> addNamed(pdfs))
                    .then(taken -> settle(taken, pdfs.size() == 1));
        }
    }

    /**
     * What came of PDFs.
     *
     * @param unknown those that are called by no paper of the library
     */
    private record Taken(int count, List<Path> unknown) {}

    private Taken addNamed(List<Path> pdfs) throws SeojaeException {
        int taken = 0;
        List<Path> unknown = new ArrayList<>();
        for (Path pdf : pdfs) {
            String name = String.valueOf(pdf.getFileName());
            OptionalLong paper =
                    needs.library().browse().resolve(name.substring(0, name.length() - 4));
            if (paper.isEmpty()) {
                unknown.add(pdf);
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

    private void settle(Taken taken, boolean alone) {
        if (taken.count() > 0) {
            notices.say(needs.words().of(Text.PDFS_TAKEN, needs.words().number(taken.count())));
        }
        PaperRow chosen = alone ? list.selectedRow() : null;
        if (chosen == null) {
            ask(taken.unknown(), null);
        } else if (!taken.unknown().isEmpty()) {
            Path pdf = taken.unknown().getFirst();
            needs.background()
                    .run(Lane.TEXT, cancel -> isOf(chosen, pdf, cancel))
                    .recover(problem -> false)
                    .then(sure -> takeOrAsk(pdf, chosen, sure));
        }
    }

    /** Whether the first page names a paper, so that nothing need be asked. */
    private boolean isOf(PaperRow paper, Path pdf, CancelFlag cancel) throws SeojaeException {
        FirstPage page = FirstPage.of(pdf, needs.library().texts(), cancel);
        ArxivId id = page.id();
        return id != null ? id.equals(paper.arxivId()) : page.names(SanitizedText.title(paper));
    }

    private void takeOrAsk(Path pdf, PaperRow chosen, boolean sure) {
        if (sure) {
            takePdf(chosen.id(), pdf);
        } else {
            ask(List.of(pdf), chosen);
        }
    }

    private void ask(List<Path> pdfs, @Nullable PaperRow chosen) {
        if (!pdfs.isEmpty()) {
            adding.offer(pdfs, chosen);
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
        PaperRow row = list.selectedRow();
        if (row != null) {
            takePdf(row.id(), file);
        }
    }

    private void takePdf(long paper, Path file) {
        actions.change(
                () -> needs.transfers().pdfs().add(paper, file),
                () -> notices.say(needs.words().of(Text.PDF_TAKEN)));
    }
}

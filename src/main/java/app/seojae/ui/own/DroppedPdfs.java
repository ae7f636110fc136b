package app.seojae.ui.own;

import app.seojae.library.Library;
import app.seojae.library.own.Added;
import app.seojae.library.own.FirstPage;
import app.seojae.library.own.OwnPapers;
import app.seojae.library.own.OwnPdf;
import app.seojae.model.ArxivId;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.ui.kit.Background;
import app.seojae.ui.kit.prose.SanitizedText;
import app.seojae.work.CancelFlag;
import app.seojae.work.Lane;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The PDFs that wait to be added, their first pages read one by one. On the FX thread. */
final class DroppedPdfs {

    /** So many PDFs wait together. */
    static final int MOST = 100;

    private final Library library;
    private final OwnPapers own;
    private final Background background;
    private final ObservableList<DroppedPdf> all = FXCollections.observableArrayList();

    DroppedPdfs(Library library, OwnPapers own, Background background) {
        this.library = library;
        this.own = own;
        this.background = background;
    }

    /** All of them, in the order they came. */
    ObservableList<DroppedPdf> all() {
        return all;
    }

    /** Those that are to be added, as far as they can be. */
    List<OwnPdf> wanted() {
        return all.stream().filter(DroppedPdf::isWanted).map(DroppedPdf::wanted).toList();
    }

    /**
     * Takes PDFs in that do not wait yet.
     *
     * @param chosen the paper one of them may belong to, or {@code null}
     * @return whether some were left out, as they were too many
     */
    boolean offer(List<Path> files, @Nullable PaperRow chosen) {
        Set<Path> waiting = all.stream().map(DroppedPdf::file).collect(Collectors.toSet());
        DroppedPdf.Candidate candidate =
                chosen == null
                        ? null
                        : new DroppedPdf.Candidate(chosen.id(), SanitizedText.title(chosen));
        Set<Path> fresh = new LinkedHashSet<>(files);
        fresh.removeAll(waiting);
        List<DroppedPdf> taken = new ArrayList<>();
        fresh.stream()
                .limit(Math.max(0, MOST - all.size()))
                .forEach(file -> taken.add(new DroppedPdf(file, candidate)));
        all.addAll(taken);
        look(taken, 0);
        return taken.size() < fresh.size();
    }

    private void look(List<DroppedPdf> fresh, int at) {
        if (at < fresh.size()) {
            DroppedPdf pdf = fresh.get(at);
            background
                    .run(Lane.TEXT, cancel -> look(pdf.file(), cancel))
                    .then(pdf::tell)
                    .failed(
                            problem ->
                                    pdf.tell(
                                            new DroppedPdf.Told(
                                                    FirstPage.unread(pdf.file()), null, problem)))
                    .always(() -> look(fresh, at + 1));
        }
    }

    private DroppedPdf.Told look(Path file, CancelFlag cancel) throws SeojaeException {
        FirstPage page = FirstPage.of(file, library.texts(), cancel);
        DroppedPdf.Candidate known = null;
        ArxivId id = page.id();
        Long paper = id == null ? null : own.here(List.of(id)).get(id);
        if (paper != null) {
            known = new DroppedPdf.Candidate(paper, titles(List.of(paper)).getOrDefault(paper, ""));
        }
        return new DroppedPdf.Told(page, known, null);
    }

    /** The titles of papers as they are shown, by their numbers; blocking. */
    Map<Long, String> titles(Collection<Long> papers) throws SeojaeException {
        Map<Long, String> titles = new HashMap<>();
        for (PaperRow row : library.browse().rows(List.copyOf(papers))) {
            titles.put(row.id(), SanitizedText.title(row));
        }
        return titles;
    }

    /** Lets go of those that were taken in, and says of the others why they were not. */
    void settle(Added added) {
        all.removeIf(pdf -> added.pdfs().containsKey(pdf.file()));
        for (DroppedPdf pdf : all) {
            Optional.ofNullable(added.refused().get(pdf.file())).ifPresent(pdf::refuse);
        }
    }
}

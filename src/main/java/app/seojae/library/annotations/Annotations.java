package app.seojae.library.annotations;

import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.markdown.PlainText;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.AnnotationQuery;
import app.seojae.model.annotation.PlacedAnnotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.Placement.State;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.digest.DigestSection;
import app.seojae.model.paper.PaperRow;
import app.seojae.store.alias.PaperAliases;
import app.seojae.store.annotation.AnnotationSearch;
import app.seojae.store.annotation.AnnotationSteps.Turn;
import app.seojae.store.annotation.AnnotationStore;
import app.seojae.store.paper.PaperStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person marks in papers. Every change is on disk when the call returns, and is a step of
 * its paper that can be undone and done again, at least a hundred of them, also after a restart.
 * Blocking; safe for any thread and for several processes.
 */
public final class Annotations {

    private final LibraryContext context;
    private final AnnotationStore store = new AnnotationStore();
    private final AnnotationEdits edits;
    private final AnnotationSearch search = new AnnotationSearch();
    private final PaperStore papers = new PaperStore();

    public Annotations(LibraryContext ground) {
        this.context = ground;
        edits = new AnnotationEdits(ground, store);
    }

    /**
     * All of a paper in reading order, digest and PDF, each with its place.
     *
     * @param version the fingerprint {@link PdfVersions#open} gave, or the empty string while no
     *     PDF is open: then marks stand where they were made
     */
    public List<PlacedAnnotation> ofPaper(long asked, TextVersion version) throws SeojaeException {
        return context.read(
                sql -> {
                    long paper = PaperAliases.now(sql, asked);
                    Map<UUID, Placement> placements = store.placements(sql, paper, version);
                    List<PaperRow> row = papers.rows(sql, List.of(paper));
                    DigestTexts texts = new DigestTexts(row);
                    List<PlacedAnnotation> placed = new ArrayList<>();
                    for (Annotation one : store.ofPaper(sql, paper)) {
                        placed.add(
                                new PlacedAnnotation(
                                        one,
                                        switch (one.anchor()) {
                                            case Anchor.InDigest in -> texts.place(in);
                                            case Anchor.Pages pages ->
                                                    onPages(one.id(), pages, version, placements);
                                        }));
                    }
                    placed.sort(PlacedAnnotation.READING_ORDER);
                    return placed;
                });
    }

    private static Placement onPages(
            UUID id, Anchor.Pages pages, TextVersion version, Map<UUID, Placement> placements) {
        return pages.version().isOtherThan(version)
                ? placements.getOrDefault(id, Placement.LOST)
                : Placement.onPages(State.EXACT, pages.regions());
    }

    /** The words of a digest's text as they are marked: without Markdown. */
    public static String plain(PaperRow row, DigestSection section) {
        return PlainText.of(
                section == DigestSection.SUMMARY ? row.summary() : row.easyExplanation());
    }

    /** The words of any text of a digest: without Markdown. */
    public static String plain(String markdown) {
        return PlainText.of(markdown);
    }

    /** An annotation, of whichever paper, if it is there. */
    public Optional<Annotation> find(UUID id) throws SeojaeException {
        return context.read(sql -> store.find(sql, id));
    }

    /** The annotations of the whole library that fit, those changed last first. */
    public List<Annotation> search(AnnotationQuery query) throws SeojaeException {
        return context.read(sql -> search.find(sql, query));
    }

    /** The picture of an area as PNG, if there is one. */
    public Optional<byte[]> picture(UUID id) throws SeojaeException {
        return context.read(sql -> store.picture(sql, id));
    }

    /** Makes or changes annotations of one paper, as one step; what is as it was is left alone. */
    public void put(long paper, Collection<Annotation> annotations) throws SeojaeException {
        edits.change(
                paper,
                sql -> {
                    List<Turn> turns = new ArrayList<>();
                    for (Annotation one : annotations) {
                        Annotation before = store.find(sql, one.id()).orElse(null);
                        Annotation after = AnnotationEdits.settled(before, one);
                        if (before == null) {
                            turns.add(new Turn(null, one));
                        } else if (!after.withModified(before.modified()).equals(before)) {
                            turns.add(new Turn(before, after.withModified(now())));
                        }
                    }
                    return turns;
                });
    }

    /**
     * Makes annotations of one paper, as one step; those that are there already stay as they are.
     */
    public void add(long paper, Collection<Annotation> annotations) throws SeojaeException {
        edits.change(
                paper,
                sql -> {
                    List<Turn> turns = new ArrayList<>();
                    for (Annotation one : annotations) {
                        if (store.find(sql, one.id()).isEmpty()) {
                            turns.add(new Turn(null, one));
                        }
                    }
                    return turns;
                });
    }

    /** How many marks each of some papers has; papers without any are left out. */
    public Map<Long, Integer> counts(Collection<Long> papers) throws SeojaeException {
        return context.read(sql -> store.counts(sql, papers));
    }

    /** Gives annotations that were made before the PDF's text was known that text. */
    public void settle(long paper, Collection<UUID> early, TextVersion version)
            throws SeojaeException {
        context.write(
                sql -> {
                    store.settle(sql, paper, early, version);
                    return true;
                });
    }

    /** Keeps the picture of an area that was made before it was drawn; this is no step. */
    public void keepPicture(Annotation area, byte[] png) throws SeojaeException {
        context.write(
                sql -> {
                    store.putPicture(sql, area, png);
                    return true;
                });
        context.tell(Change.of(Change.Kind.ANNOTATION, area.paper()));
    }

    /**
     * Takes annotations of one paper in as they are, as one step: those that are new, and those
     * changed later than here, which stay on the paper they are on.
     *
     * @param pictures of areas, as PNG, by annotation
     */
    public void takeIn(long paper, Collection<Annotation> annotations, Map<UUID, byte[]> pictures)
            throws SeojaeException {
        edits.change(
                paper,
                sql -> {
                    List<Turn> turns = new ArrayList<>();
                    for (Annotation one : annotations) {
                        Annotation before = store.find(sql, one.id()).orElse(null);
                        if (before != null && !one.modified().isAfter(before.modified())) {
                            continue; // changed here since it was looked at
                        }
                        turns.add(new Turn(before, one));
                        byte[] png = pictures.get(one.id());
                        if (png != null) {
                            store.putPicture(sql, one, png);
                        }
                    }
                    return turns;
                });
    }

    /**
     * Changes an annotation as a person changed one they saw; what others changed of it meanwhile
     * stays. The pauses in typing a comment are one step.
     *
     * @param seen what the change was made from
     */
    public void change(Annotation seen, Annotation changed) throws SeojaeException {
        edits.change(
                changed.paper(),
                sql -> {
                    Optional<Annotation> before = store.find(sql, changed.id());
                    if (before.isEmpty()) {
                        // Removed elsewhere while the person wrote on it: their words count.
                        return List.of(new Turn(null, changed));
                    }
                    Annotation after = AnnotationMerge.of(seen, changed, before.get());
                    return after.equals(before.get())
                            ? List.of()
                            : List.of(new Turn(before.get(), after.withModified(now())));
                });
    }

    /** Removes annotations of one paper, as one step. */
    public void remove(long paper, Collection<UUID> ids) throws SeojaeException {
        edits.change(
                paper,
                sql -> {
                    List<Turn> turns = new ArrayList<>();
                    for (UUID id : ids) {
                        store.find(sql, id).ifPresent(one -> turns.add(new Turn(one, null)));
                    }
                    return turns;
                });
    }

    /** Takes the paper's last step back; whether there was one. */
    public boolean undo(long paper) throws SeojaeException {
        return edits.walk(paper, true);
    }

    /** Takes the paper's last undone step again; whether there was one. */
    public boolean redo(long paper) throws SeojaeException {
        return edits.walk(paper, false);
    }

    /** The library's time, to the millisecond. */
    public Instant now() {
        return context.instant();
    }
}

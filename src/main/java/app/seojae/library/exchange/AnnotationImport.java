package app.seojae.library.exchange;

import app.seojae.export.annotation.IncomingAnnotation;
import app.seojae.export.annotation.WebAnnotationReader;
import app.seojae.export.markdown.MarkdownComments;
import app.seojae.files.LibraryFolder;
import app.seojae.library.annotations.Annotations;
import app.seojae.library.annotations.PdfVersions;
import app.seojae.library.annotations.PdfWords;
import app.seojae.library.papers.Browse;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.paper.Paper;
import app.seojae.model.paper.PaperRow;
import app.seojae.model.paper.Query;
import app.seojae.work.CancelFlag;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes annotations in from files: of another library, or of other programs. What is here and newer
 * stays; nothing is ever removed. Blocking; safe for any thread.
 */
public final class AnnotationImport {

    private final Browse browse;
    private final Annotations annotations;
    private final PdfVersions versions;
    private final LibraryFolder folder;

    public AnnotationImport(
            Browse browse, Annotations annotations, PdfVersions versions, LibraryFolder folder) {
        this.browse = browse;
        this.annotations = annotations;
        this.versions = versions;
        this.folder = folder;
    }

    /** Takes in what a file holds, whatever of the kinds that Seojae writes it is. */
    public AnnotationImportReport file(Path file, CancelFlag cancel) throws SeojaeException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") ? comments(file) : webAnnotations(file, cancel);
    }

    /**
     * Takes the comments in that a person changed in an exported Markdown file. Where the comment
     * changed here too since, both are kept, one under the other.
     *
     * @throws SeojaeException {@code MARKS_UNREADABLE} where the file is no such export
     */
    public AnnotationImportReport comments(Path file) throws SeojaeException {
        MarkdownComments.Read read = MarkdownComments.read(file);
        int changed = 0;
        int unknown = 0;
        for (MarkdownComments.Changed one : read.changed()) {
            Optional<Annotation> here = annotations.find(one.id());
            unknown += here.isEmpty() ? 1 : 0;
            if (here.isEmpty() || here.get().comment().strip().equals(one.comment())) {
                continue;
            }
            String before = here.get().comment();
            String after =
                    one.isOf(before) ? one.comment() : before.strip() + "\n\n" + one.comment();
            if (one.isOf(before) || !before.contains(one.comment())) {
                annotations.change(here.get(), here.get().withComment(after));
                changed++;
            }
        }
        int unchanged = read.unchanged() + read.changed().size() - changed - unknown;
        return new AnnotationImportReport(0, changed, unchanged, unknown, 0, 0);
    }

    /**
     * Takes the W3C Web Annotations of a file in; each paper's are one step that can be undone.
     *
     * @throws SeojaeException {@code MARKS_UNREADABLE} where the file holds none; then nothing
     *     changed
     */
    public AnnotationImportReport webAnnotations(Path file, CancelFlag cancel)
            throws SeojaeException {
        WebAnnotationReader.Read read = WebAnnotationReader.read(file);
        Map<Long, List<IncomingAnnotation>> byPaper = new LinkedHashMap<>();
        Map<String, Long> titles = null;
        int unknown = 0;
        for (IncomingAnnotation mark : read.marks()) {
            Long paper = byId(mark);
            if (paper == null && !mark.title().isEmpty()) {
                titles = titles == null ? titles() : titles;
                paper = titles.get(mark.title());
            }
            if (paper == null) {
                unknown++;
            } else {
                byPaper.computeIfAbsent(paper, id -> new ArrayList<>()).add(mark);
            }
        }
        Tally tally = new Tally();
        for (Map.Entry<Long, List<IncomingAnnotation>> one : byPaper.entrySet()) {
            cancel.check();
            take(one.getKey(), one.getValue(), tally, cancel);
        }
        return new AnnotationImportReport(
                tally.added, tally.changed, tally.unchanged, unknown, tally.lost, read.refused());
    }

    private static final class Tally {
        private int added;
        private int changed;
        private int unchanged;
        private int lost;
    }

    private @Nullable Long byId(IncomingAnnotation mark) throws SeojaeException {
        if (mark.arxivId() == null) {
            return null;
        }
        OptionalLong paper = browse.resolve(mark.arxivId().value());
        return paper.isPresent() ? (Long) paper.getAsLong() : null;
    }

    /** Papers by title; those that share one are left out, since a guess may be wrong. */
    private Map<String, Long> titles() throws SeojaeException {
        Map<String, Long> titles = new HashMap<>();
        List<Long> ids = Arrays.stream(browse.ids(Query.ALL)).boxed().toList();
        for (PaperRow row : browse.rows(ids)) {
            titles.merge(row.title(), row.id(), (one, other) -> -1L);
        }
        titles.values().removeIf(id -> id < 0);
        return titles;
    }

    private void take(long paper, List<IncomingAnnotation> marks, Tally tally, CancelFlag cancel)
            throws SeojaeException {
        Map<UUID, Annotation> fresh = new LinkedHashMap<>();
        Map<UUID, byte[]> pictures = new HashMap<>();
        PdfWords words = null;
        boolean looked = false;
        for (IncomingAnnotation mark : marks) {
            Annotation before = fresh.get(mark.id());
            before = before == null ? annotations.find(mark.id()).orElse(null) : before;
            boolean newer = before == null || mark.modified().isAfter(before.modified());
            Anchor anchor =
                    before != null && mark.anchor() == null ? before.anchor() : mark.anchor();
            if (newer && anchor == null) {
                words = looked ? words : words(paper, cancel);
                looked = true;
                anchor = words == null ? null : words.find(mark.quote(), mark.page()).orElse(null);
            }
            if (!newer) {
                tally.unchanged++;
            } else if (anchor == null) {
                tally.lost++;
            } else {
                tally.added += before == null ? 1 : 0;
                tally.changed += before == null ? 0 : 1;
                fresh.put(
                        mark.id(), dated(mark.on(before == null ? paper : before.paper(), anchor)));
                if (mark.picture() != null) {
                    pictures.put(mark.id(), mark.picture());
                }
            }
        }
        annotations.takeIn(paper, fresh.values(), pictures);
    }

    /** What no time is known of is of now. */
    private Annotation dated(Annotation one) {
        if (!one.created().equals(Instant.EPOCH)) {
            return one;
        }
        Instant now = annotations.now();
        return new Annotation(
                one.id(),
                one.paper(),
                one.kind(),
                one.colour(),
                one.anchor(),
                one.comment(),
                one.tags(),
                one.author(),
                now,
                now);
    }

    private @Nullable PdfWords words(long id, CancelFlag cancel) throws SeojaeException {
        Optional<Paper> paper = browse.paper(id);
        String path = paper.isEmpty() ? null : paper.get().row().pdf().path();
        return path == null ? null : PdfWords.read(id, folder.resolve(path), versions, cancel);
    }
}

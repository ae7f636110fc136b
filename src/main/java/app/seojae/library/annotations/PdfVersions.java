package app.seojae.library.annotations;

import app.seojae.files.AtomicFile;
import app.seojae.files.FileHash;
import app.seojae.files.LibraryFolder;
import app.seojae.library.context.LibraryContext;
import app.seojae.library.texts.OpenTexts;
import app.seojae.library.texts.PdfTexts;
import app.seojae.model.SeojaeException;
import app.seojae.model.annotation.Anchor;
import app.seojae.model.annotation.Annotation;
import app.seojae.model.annotation.Placement;
import app.seojae.model.annotation.TextVersion;
import app.seojae.model.paper.PdfVersion;
import app.seojae.pdf.PdfFile;
import app.seojae.pdf.TimeLimitedReader;
import app.seojae.pdf.text.PageText;
import app.seojae.pdf.text.select.DocumentFlow;
import app.seojae.pdf.text.select.Fingerprint;
import app.seojae.store.annotation.AnnotationStore;
import app.seojae.store.file.PdfVersionStore;
import app.seojae.work.CancelFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows which text a PDF has, and takes annotations along from one to the next. Blocking, up to a
 * second for a file never seen before; safe for any thread.
 */
public final class PdfVersions {

    /** What arXiv prints along the margin of the first page. */
    private static final Pattern STAMP = Pattern.compile("arXiv:\\S+?v(\\d{1,3})\\b");

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final PdfTexts texts;
    private final PdfVersionStore versions = new PdfVersionStore();
    private final AnnotationStore annotations = new AnnotationStore();

    public PdfVersions(LibraryContext ground, LibraryFolder folder, PdfTexts texts) {
        this.context = ground;
        this.folder = folder;
        this.texts = texts;
    }

    /** Where the texts of the files come from. */
    PdfTexts texts() {
        return texts;
    }

    /**
     * The version of a paper's PDF, its marks found on it.
     *
     * <p>Marks that were made on another version are looked for now, once; where each was found is
     * kept.
     *
     * @param password or {@code null} to try none
     * @return its text, which is known then
     */
    public TextVersion open(long paper, Path pdf, @Nullable String password, CancelFlag cancel)
            throws SeojaeException {
        String hash = FileHash.sha256(pdf);
        Optional<TextVersion> known = known(hash);
        if (known.isPresent() && isDone(paper, known.get())) {
            return known.get();
        }
        PdfFile file = PdfFile.open(pdf, password);
        try (TimeLimitedReader _ = file.reader()) {
            return read(paper, file, known, cancel);
        }
    }

    /** The same for a file that is open, whatever its password. */
    public TextVersion open(long paper, PdfFile pdf, CancelFlag cancel) throws SeojaeException {
        Optional<TextVersion> known = known(pdf);
        return known.isPresent() && isDone(paper, known.get())
                ? known.get()
                : read(paper, pdf, known, cancel);
    }

    /** The version of a file that was open here before; nothing is written. */
    public Optional<TextVersion> known(Path pdf) throws SeojaeException {
        return known(FileHash.sha256(pdf));
    }

    /** The same for a file that is open. */
    public Optional<TextVersion> known(PdfFile pdf) throws SeojaeException {
        return known(pdf.sha256());
    }

    private Optional<TextVersion> known(String hash) throws SeojaeException {
        return context.read(sql -> versions.text(sql, hash));
    }

    /** Whether nothing is left to be looked for in a version. */
    private boolean isDone(long paper, TextVersion version) throws SeojaeException {
        return isSeen(paper, version) && unplaced(paper, version).isEmpty();
    }

    private TextVersion read(
            long paper, PdfFile pdf, Optional<TextVersion> known, CancelFlag cancel)
            throws SeojaeException {
        try (OpenTexts open = texts.open(pdf)) {
            List<PageText> pages = open.all(cancel);
            TextVersion version =
                    known.isPresent()
                            ? known.get()
                            : new TextVersion.Known(Fingerprint.of(pdf.pages(), pages));
            Map<UUID, Placement> found = places(unplaced(paper, version), pages, cancel);
            keep(paper, pdf.sha256(), version, stamp(pages), found);
            return version;
        }
    }

    private boolean isSeen(long paper, TextVersion version) throws SeojaeException {
        return of(paper).stream().anyMatch(one -> one.fingerprint().equals(version.stored()));
    }

    private void keep(
            long paper,
            String hash,
            TextVersion version,
            @Nullable Integer stamp,
            Map<UUID, Placement> found)
            throws SeojaeException {
        if (context.isReadOnly()) {
            return;
        }
        context.write(
                sql -> {
                    versions.keepText(sql, hash, version);
                    versions.seen(sql, paper, version, stamp, context.now());
                    for (Map.Entry<UUID, Placement> one : found.entrySet()) {
                        annotations.place(sql, one.getKey(), version, one.getValue());
                    }
                    return true;
                });
    }

    /** The versions a paper has or had here, in the order they came. */
    public List<PdfVersion> of(long paper) throws SeojaeException {
        return context.read(sql -> versions.versions(sql, paper));
    }

    /** The file of an older version, where it still lies here. */
    public Optional<Path> file(long paper, TextVersion text) throws SeojaeException {
        for (PdfVersion version : of(paper)) {
            if (version.fingerprint().equals(text.stored()) && version.path() != null) {
                Path file = folder.resolve(version.path());
                return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * Puts the file that stands at a paper's place aside, unless the one that comes says the same.
     *
     * @param current the file at its place, which exists
     * @param coming the file that will stand there
     */
    public void setAside(long paper, Path current, Path coming) throws SeojaeException {
        if (FileHash.sha256(current).equals(FileHash.sha256(coming))) {
            return;
        }
        Optional<TextVersion> before = text(paper, current);
        Optional<TextVersion> after = text(paper, coming);
        if (before.isEmpty() || before.equals(after)) {
            return; // what nobody could read, nobody marked
        }
        Path aside = folder.pdfs().resolve(asideName(paper, current, before.get()));
        AtomicFile.copy(current, aside);
        context.write(
                sql -> {
                    versions.moved(sql, paper, before.get(), folder.relative(aside));
                    if (after.isPresent()) {
                        versions.moved(sql, paper, after.get(), null);
                    }
                    return true;
                });
    }

    /**
     * Lets a paper's PDF that came to it from another be an older one, where it lies; the one that
     * comes has a place of its own.
     */
    public void leaveAside(long paper, Path current, Path coming) throws SeojaeException {
        Optional<TextVersion> before = text(paper, current);
        if (before.isPresent() && !before.equals(text(paper, coming))) {
            context.write(
                    sql -> {
                        versions.moved(sql, paper, before.get(), folder.relative(current));
                        return true;
                    });
        }
    }

    /** The text of a file, also of a locked one that was open here once. */
    private Optional<TextVersion> text(long paper, Path pdf) throws SeojaeException {
        try {
            return Optional.of(open(paper, pdf, null, CancelFlag.never()));
        } catch (SeojaeException unreadable) {
            return known(pdf);
        }
    }

    private String asideName(long paper, Path current, TextVersion version) throws SeojaeException {
        int number = 0;
        for (PdfVersion one : of(paper)) {
            number = one.fingerprint().equals(version.stored()) ? one.number() : number;
        }
        String name = String.valueOf(current.getFileName());
        return name.replaceFirst("\\.pdf$", "") + ".version-" + number + ".pdf";
    }

    private List<Annotation> unplaced(long paper, TextVersion version) throws SeojaeException {
        return context.read(
                sql -> {
                    Set<UUID> placed = annotations.placements(sql, paper, version).keySet();
                    return annotations.ofPaper(sql, paper).stream()
                            .filter(
                                    one ->
                                            one.anchor() instanceof Anchor.Pages pages
                                                    && pages.version().isOtherThan(version)
                                                    && !placed.contains(one.id()))
                            .toList();
                });
    }

    private static Map<UUID, Placement> places(
            List<Annotation> strangers, List<PageText> texts, CancelFlag cancel)
            throws SeojaeException {
        Map<UUID, Placement> found = new LinkedHashMap<>();
        if (strangers.isEmpty()) {
            return found;
        }
        AnnotationPlacer placing = new AnnotationPlacer(new DocumentFlow(texts));
        for (Annotation one : strangers) {
            cancel.check();
            if (one.anchor() instanceof Anchor.Pages pages) {
                found.put(one.id(), placing.place(one.kind(), pages));
            }
        }
        return found;
    }

    private static @Nullable Integer stamp(List<PageText> texts) {
        Matcher stamp = STAMP.matcher(texts.isEmpty() ? "" : texts.getFirst().text());
        return stamp.find() ? Integer.valueOf(stamp.group(1)) : null;
    }
}

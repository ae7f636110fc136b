package app.seojae.library;

import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.ProblemKind;
import app.seojae.model.SeojaeException;
import app.seojae.picture.Thumbnailer;
import app.seojae.store.ThumbnailStore;
import app.seojae.store.ThumbnailStore.Wanted;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the papers' pictures into the library: from the address the digest gave, from the one made
 * of the id, or of the PDF's first page. Blocking; one thread at a time.
 */
public final class Thumbnails {

    private static final Duration NEXT_TRY = Duration.ofDays(3);
    private static final int MOST_TRIES_COUNTED = 10;
    private static final int AT_ONCE = 20;

    private final Ground ground;
    private final LibraryFolder folder;
    private final Web web;
    private final ThumbnailStore store = new ThumbnailStore();

    Thumbnails(Ground ground, LibraryFolder folder, Web web) {
        this.ground = ground;
        this.folder = folder;
        this.web = web;
    }

    /**
     * Looks for the pictures of the newest papers that have none; says for how many papers a
     * picture came or was looked for in vain, 0 when there is nothing left to do. With the network
     * forbidden only stored PDFs are looked into.
     */
    public int bringSome(CancelFlag cancel) throws SeojaeException {
        int done = 0;
        for (Wanted wanted : ground.read(sql -> store.wanted(sql, ground.now(), AT_ONCE))) {
            cancel.check();
            if (!web.network().isAllowed() && wanted.pdf() == null) {
                continue;
            }
            byte @Nullable [] picture = fetched(wanted, cancel);
            picture = picture == null ? ofPdf(wanted) : picture;
            if (picture == null && !web.network().isAllowed()) {
                continue;
            }
            keep(wanted, picture);
            done++;
        }
        return done;
    }

    private void keep(Wanted wanted, byte @Nullable [] picture) throws SeojaeException {
        if (picture == null) {
            int tries = Math.min(MOST_TRIES_COUNTED, wanted.tries() + 1);
            long later = ground.now() + NEXT_TRY.toSeconds() * tries;
            ground.write(
                    sql -> {
                        store.failed(sql, wanted.paper(), later);
                        return true;
                    });
            return;
        }
        Path file = folder.thumbnails().resolve(name(wanted) + ".jpg");
        AtomicFile.write(file, picture);
        ground.write(
                sql -> {
                    store.stored(sql, wanted.paper(), folder.relative(file));
                    return true;
                });
        ground.tell(new Change(Change.Kind.THUMBNAIL, List.of(wanted.paper())));
    }

    private static String name(Wanted wanted) {
        ArxivId id = wanted.arxivId();
        return id == null ? "p" + wanted.paper() : id.fileName();
    }

    private byte @Nullable [] fetched(Wanted wanted, CancelFlag cancel) throws SeojaeException {
        if (!web.network().isAllowed()) {
            return null;
        }
        for (URI address : addresses(wanted)) {
            byte[] picture = fetched(address, name(wanted), cancel);
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }

    private Set<URI> addresses(Wanted wanted) {
        Set<URI> addresses = new LinkedHashSet<>();
        if (wanted.address() != null) {
            web.addresses()
                    .written(wanted.address())
                    .filter(Thumbnails::isWorthAsking)
                    .ifPresent(addresses::add);
        }
        if (wanted.arxivId() != null) {
            addresses.add(web.addresses().thumbnail(wanted.arxivId()));
        }
        return addresses;
    }

    /** Vector pictures are not drawn, and names without a dot are no hosts of the open web. */
    private static boolean isWorthAsking(URI address) {
        String path = String.valueOf(address.getPath());
        return !path.endsWith(".svg") && address.getHost().indexOf('.') > 0;
    }

    private byte @Nullable [] fetched(URI address, String name, CancelFlag cancel)
            throws SeojaeException {
        Path raw = folder.thumbnails().resolve(name + ".new");
        FetchRequest request = FetchRequest.any(address, raw, Thumbnailer.MAX_BYTES);
        try {
            return switch (web.fetcher().fetch(request, cancel, Progress.NONE)) {
                case Fetched.Done done -> small(Files.readAllBytes(raw));
                case Fetched.NotModified same -> null;
                case Fetched.Failed failed -> {
                    cancel.check();
                    if (failed.problem().kind() == ProblemKind.DISK_FULL) {
                        throw new SeojaeException(Problem.of(ProblemKind.DISK_FULL));
                    }
                    yield null;
                }
            };
        } catch (IOException e) {
            throw FileProblem.reading(raw, e);
        } finally {
            delete(raw);
        }
    }

    private static byte @Nullable [] small(byte[] file) {
        try {
            return Thumbnailer.of(file);
        } catch (SeojaeException e) {
            return null; // no picture: the next source is asked
        }
    }

    private byte @Nullable [] ofPdf(Wanted wanted) {
        if (wanted.pdf() == null) {
            return null;
        }
        try {
            Path pdf = folder.resolve(wanted.pdf());
            PdfProbe.Picture page = web.probe().firstPage(pdf, Thumbnailer.MAX_WIDTH);
            return Thumbnailer.of(page.width(), page.height(), page.argb());
        } catch (SeojaeException e) {
            return null; // a page that cannot be drawn leaves the place to the drawn stand-in
        }
    }

    private static void delete(Path file) throws SeojaeException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw FileProblem.writing(file, e);
        }
    }
}

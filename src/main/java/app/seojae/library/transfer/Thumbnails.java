package app.seojae.library.transfer;

import app.seojae.fetch.FetchRequest;
import app.seojae.fetch.Fetched;
import app.seojae.fetch.record.RequestReason;
import app.seojae.files.AtomicFile;
import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.ArxivId;
import app.seojae.model.Problem;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PaperRow;
import app.seojae.picture.Thumbnailer;
import app.seojae.store.file.ThumbnailStore;
import app.seojae.store.file.ThumbnailStore.Wanted;
import app.seojae.work.CancelFlag;
import app.seojae.work.Progress;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Brings the papers' pictures into the library: from the address the digest gave, from the one made
 * of the id, or of the PDF's first page. Blocking; one thread at a time.
 */
public final class Thumbnails {

    private static final Duration NEXT_TRY = Duration.ofDays(3);
    private static final int MOST_TRIES_COUNTED = 10;
    private static final int AT_ONCE = 20;
    private static final int NEWEST = 300;
    private static final int MOST_LOOKED_AT = 200;
    private static final int MOST_REMEMBERED = 2_000;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final WebAccess web;
    private final ThumbnailStore store = new ThumbnailStore();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Papers whose turn is over for this time, so that those behind them are not held up. */
    private final Set<Long> putOff = new HashSet<>();

    /** Addresses that have answered without a picture since the start. */
    private final Set<URI> inVain =
            Collections.newSetFromMap(
                    new LinkedHashMap<>() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        protected boolean removeEldestEntry(Map.Entry<URI, Boolean> eldest) {
                            return size() > MOST_REMEMBERED;
                        }
                    });

    private volatile List<Long> lookedAt = List.of();
    private volatile boolean left;

    public Thumbnails(LibraryContext ground, LibraryFolder folder, WebAccess web) {
        this.context = ground;
        this.folder = folder;
        this.web = web;
    }

    /** Says which papers a person looks at, foremost first: their pictures come before others. */
    public void lookAt(List<Long> papers) {
        lookedAt = List.copyOf(papers.subList(0, Math.min(papers.size(), MOST_LOOKED_AT)));
        listeners.forEach(Runnable::run);
    }

    /** Called on the FX thread or another one when somebody looks at other papers. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Looks for the pictures of papers a person looks at, then of those whose PDF is here, then of
     * the newest; says for how many one came or was looked for in vain, 0 when there is nothing
     * left to do now. With the network forbidden only stored PDFs are looked into.
     */
    public int bringSome(CancelFlag cancel) throws SeojaeException {
        long now = context.now();
        Map<Long, Wanted> wanted = new LinkedHashMap<>();
        context.read(
                        sql -> {
                            List<Wanted> all = new ArrayList<>();
                            all.addAll(store.wanted(sql, now, lookedAt));
                            all.addAll(store.withPdf(sql, now, AT_ONCE));
                            all.addAll(store.newest(sql, now, NEWEST));
                            return all;
                        })
                .forEach(one -> wanted.putIfAbsent(one.paper(), one));
        int done = bring(wanted.values(), AT_ONCE, cancel);
        if (done == 0) {
            left = !putOff.isEmpty();
            putOff.clear();
        }
        return done;
    }

    /** Looks for the pictures of papers that were asked for by name. */
    public void bring(List<Long> papers, CancelFlag cancel) throws SeojaeException {
        long now = context.now();
        bring(context.read(sql -> store.wanted(sql, now, papers)), papers.size(), cancel);
        putOff.clear();
    }

    /**
     * Makes a paper's picture of the first page of its stored PDF, in place of what was there;
     * {@code false} where that cannot be drawn. Asks the network for nothing.
     */
    public boolean draw(PaperRow row) throws SeojaeException {
        String pdf = row.pdf().path();
        Wanted wanted = new Wanted(row.id(), row.title(), row.arxivId(), null, pdf, 0);
        byte[] picture = ofPdf(wanted);
        if (picture != null) {
            keep(wanted, picture);
        }
        return picture != null;
    }

    /** Whether some wait for hosts that were not reached, after {@link #bringSome} said 0. */
    public boolean isLeft() {
        return left;
    }

    private int bring(Collection<Wanted> papers, int most, CancelFlag cancel)
            throws SeojaeException {
        int done = 0;
        for (Wanted wanted : papers) {
            cancel.check();
            if (done >= most || putOff.contains(wanted.paper())) {
                continue;
            }
            boolean allowed = web.network().isAllowed();
            if (!allowed && wanted.pdf() == null) {
                continue;
            }
            Search search = allowed ? search(wanted, cancel) : new Search(null, true);
            byte[] picture = search.picture() == null ? ofPdf(wanted) : search.picture();
            if (picture == null && search.unfinished()) {
                putOff.add(wanted.paper());
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
            long later = context.now() + NEXT_TRY.toSeconds() * tries;
            context.write(
                    sql -> {
                        store.failed(sql, wanted.paper(), later);
                        return true;
                    });
            return;
        }
        Path file = folder.madeThumbnails().resolve(name(wanted) + ".jpg");
        AtomicFile.write(file, picture);
        context.write(
                sql -> {
                    store.stored(sql, wanted.paper(), folder.relative(file));
                    return true;
                });
        context.tell(new Change(Change.Kind.THUMBNAIL, List.of(wanted.paper())));
    }

    private static String name(Wanted wanted) {
        ArxivId id = wanted.arxivId();
        return id == null ? "p" + wanted.paper() : id.fileName();
    }

    /**
     * What came of asking.
     *
     * @param unfinished whether somebody was not reached who might have it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Search(byte @Nullable [] picture, boolean unfinished) {

        static final Search IN_VAIN = new Search(null, false);
        static final Search UNFINISHED = new Search(null, true);
    }

    private Search search(Wanted wanted, CancelFlag cancel) throws SeojaeException {
        boolean unfinished = false;
        for (URI address : addresses(wanted)) {
            if (inVain.contains(address)) {
                continue;
            }
            Search one =
                    web.fetcher().reach().mayAsk(address.getHost())
                            ? fetched(address, wanted, cancel)
                            : Search.UNFINISHED;
            if (one.picture() != null) {
                return one;
            }
            unfinished |= one.unfinished();
            if (!one.unfinished()) {
                inVain.add(address);
            }
        }
        return unfinished ? Search.UNFINISHED : Search.IN_VAIN;
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

    private Search fetched(URI address, Wanted wanted, CancelFlag cancel) throws SeojaeException {
        Path raw = WorkFile.in(folder.madeThumbnails(), name(wanted));
        FetchRequest request =
                FetchRequest.any(
                        address, raw, Thumbnailer.MAX_BYTES, RequestReason.picture(wanted.title()));
        try {
            return switch (web.fetcher().fetch(request, cancel, Progress.NONE)) {
                case Fetched.Done done -> new Search(small(Files.readAllBytes(raw)), false);
                case Fetched.NotModified same -> Search.IN_VAIN;
                case Fetched.Failed failed -> failed(failed.problem(), cancel);
            };
        } catch (IOException e) {
            throw FileProblem.reading(raw, e);
        } finally {
            WorkFile.delete(raw);
        }
    }

    /** Only who answered has no picture; who was not reached, or asks for a pause, may have it. */
    private static Search failed(Problem problem, CancelFlag cancel) throws SeojaeException {
        cancel.check();
        return switch (problem.kind()) {
            case DISK_FULL -> throw new SeojaeException(problem);
            case HOST_AWAY, UNTRUSTED, PORTAL, GATE_HELD, BUSY_SERVER, PROXY_REFUSED, OFFLINE ->
                    Search.UNFINISHED;
            default -> Search.IN_VAIN;
        };
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
}

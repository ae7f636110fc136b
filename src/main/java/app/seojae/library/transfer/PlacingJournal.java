package app.seojae.library.transfer;

import app.seojae.files.FileHash;
import app.seojae.files.FileProblem;
import app.seojae.files.LibraryFolder;
import app.seojae.files.WorkFile;
import app.seojae.library.context.Change;
import app.seojae.library.context.LibraryContext;
import app.seojae.model.SeojaeException;
import app.seojae.model.paper.PdfInfo;
import app.seojae.store.file.DownloadStore;
import app.seojae.store.file.ThumbnailStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is about to take its place on the disk, written down before it does: the file and its row
 * cannot change in one step, so a program killed between them leaves this for the next one to end.
 * Blocking; safe for any thread.
 */
final class PlacingJournal {

    private static final String STEM = "placing";
    private static final int MOST_CHARACTERS = 4_000;

    private final LibraryContext context;
    private final LibraryFolder folder;
    private final DownloadStore downloads = new DownloadStore();
    private final ThumbnailStore thumbnails = new ThumbnailStore();

    PlacingJournal(LibraryContext ground, LibraryFolder folder) {
        this.context = ground;
        this.folder = folder;
    }

    private record Step(long paper, String path, int pages, String sha256, @Nullable String etag) {

        String line() {
            return String.join(
                    "\n",
                    Long.toString(paper),
                    path,
                    Integer.toString(pages),
                    sha256,
                    etag == null ? "" : etag);
        }

        /** Empty where a line is not one of ours. */
        static Optional<Step> of(String text) {
            String[] parts = text.split("\n", -1); // the last is empty where the page is whole
            try {
                return parts.length != 6
                        ? Optional.empty()
                        : Optional.of(
                                new Step(
                                        Long.parseLong(parts[0]),
                                        parts[1],
                                        Integer.parseInt(parts[2]),
                                        parts[3],
                                        parts[4].isEmpty() ? null : parts[4]));
            } catch (NumberFormatException foreign) {
                return Optional.empty();
            }
        }
    }

    /**
     * Writes down that a file will stand where a paper's PDF stands.
     *
     * @param info what its row will say, its path included
     * @return the page of the journal, to be torn out when file and row are both there
     */
    Path begin(long paper, Path incoming, PdfInfo info, @Nullable String etag)
            throws SeojaeException {
        Path page = WorkFile.in(folder.madePdfs(), STEM);
        String path = info.path() == null ? "" : info.path();
        Step step = new Step(paper, path, info.pages(), FileHash.sha256(incoming), etag);
        write(page, step.line());
        return page;
    }

    /** Under its last name at once: half a page says nothing, and nothing has moved by then. */
    private static void write(Path page, String text) throws SeojaeException {
        try (FileChannel channel =
                FileChannel.open(page, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text + "\n");
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            throw FileProblem.writing(page, e);
        }
    }

    /** Ends what killed programs began: where the file came to its place its row says so. */
    void settle() throws SeojaeException {
        List<Long> settled = new ArrayList<>();
        try {
            for (Path page : WorkFile.abandoned(folder.pdfs())) {
                if (page.getFileName().toString().startsWith(STEM + ".")) {
                    Optional<Step> step = read(page);
                    if (step.isPresent() && settle(step.get())) {
                        settled.add(step.get().paper());
                    }
                    WorkFile.delete(page);
                }
            }
        } catch (IOException e) {
            throw FileProblem.reading(folder.pdfs(), e);
        }
        if (!settled.isEmpty()) {
            context.tell(new Change(Change.Kind.PDF, settled));
        }
    }

    private static Optional<Step> read(Path page) throws IOException {
        return Files.size(page) > MOST_CHARACTERS
                ? Optional.empty()
                : Step.of(Files.readString(page, StandardCharsets.UTF_8));
    }

    private boolean settle(Step step) throws SeojaeException {
        return context.write(
                sql -> {
                    // Inside, so that no other brings a file to the place meanwhile.
                    Optional<String> name = downloads.fileName(sql, step.paper());
                    if (name.isEmpty()) {
                        return false;
                    }
                    Path target = folder.pdfs().resolve(name.get() + ".pdf");
                    if (!folder.relative(target).equals(step.path())
                            || !Files.isRegularFile(target)
                            || !FileHash.sha256(target).equals(step.sha256())) {
                        return false;
                    }
                    long bytes = size(target);
                    PdfInfo there = downloads.info(sql, step.paper());
                    if (there.state() == PdfInfo.State.STORED
                            && there.bytes() == bytes
                            && there.pages() == step.pages()) {
                        return false;
                    }
                    PdfInfo info =
                            new PdfInfo(
                                    PdfInfo.State.STORED,
                                    bytes,
                                    bytes,
                                    step.pages(),
                                    step.path(),
                                    null);
                    downloads.stored(sql, step.paper(), info, step.etag());
                    thumbnails.askAgain(sql, step.paper());
                    return true;
                });
    }

    private static long size(Path file) throws SeojaeException {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw FileProblem.reading(file, e);
        }
    }
}
